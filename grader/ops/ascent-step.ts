import { issue } from "../issue";
import { ok, refuse } from "../result";
import { Tensor } from "../tensor/tensor";
import { writeNumber } from "../trace/write-number";
import { finiteNumber, image, numbers, ONE_BY_ONE, type Pair, trueOrFalse } from "./argument-type";
import { convTranspose2d } from "./conv-transpose2d";
import { following } from "./follow";
import { windowGeometry } from "./geometry";
import { ascentMistakes } from "./mistakes/look-inside";
import { defineOperation, drawnAs, optional, required } from "./operation";
import { NO_PADDING } from "./padding";
import { type Drawing, flatPlace, plainInput, planeOf } from "./trace/drawing";
import { withStep } from "./trace/redraw";
import { turnFilters } from "./turn-filters";

/**
 * One step of gradient ascent on the image: x + rate · ∂S/∂x, where S is the sum of the filter's responses at all valid
 * positions (cross-correlation unless `flip`, stride 1). Each cell's derivative is the sum of the taps that pass over it: a transposed
 * convolution of ones with the filter, the same whatever x holds. `[H, W]` with `[kh, kw]`, `[H, W, C]` with
 * `[kh, kw(, C)]`; the shape stays. Refuses channels that differ and a filter larger than the image.
 */
export const ascentStep = defineOperation({
  name: "ascentStep",
  summary: "Changes the image a little so that the filter responds more.",
  positional: {
    x: required(image, "The image, [H, W] or [H, W, C]."),
    filter: required(numbers("a filter [kh, kw] or [kh, kw, C]", [2, 3]), "One filter as deep as the image."),
  },
  options: {
    rate: required(finiteNumber, "How far to go along the gradient."),
    flip: following(
      "kernel",
      optional(trueOrFalse, false, "Turn the filter by 180°; the conventions decide when left out."),
    ),
  },
  mistakes: ascentMistakes,
  compute: ({ x, filter, rate, flip }, effort) => {
    const [channels, depth] = [x.axis(2), filter.axis(2)];
    if (depth !== channels)
      return refuse(issue("channels-differ", { operation: "ascentStep", image: channels, filters: depth }));
    const size = [filter.axis(0), filter.axis(1)] as const;
    const slide = { size, stride: ONE_BY_ONE, padding: NO_PADDING, dilation: ONE_BY_ONE, ceil: false };
    const geometry = windowGeometry([x.axis(0), x.axis(1)], slide);
    if (!geometry.ok) return geometry;
    const positions = [geometry.value.rows.output, geometry.value.columns.output] as const;
    const gradient = convTranspose2d.apply([onesOf(positions), bankOf(filter, flip)], effort);
    if (!gradient.ok) return gradient;
    if (!(gradient.value instanceof Tensor)) throw new Error("convTranspose2d gives a tensor");
    const { data } = gradient.value;
    return ok(
      new Tensor(
        x.shape,
        x.data.map((value, at) => value + rate * (data[at] ?? 0)),
      ),
    );
  },
  trace: ({ x, filter, rate, flip }) => {
    const positions = [x.axis(0) - filter.axis(0) + 1, x.axis(1) - filter.axis(1) + 1] as const;
    if (x.axis(2) !== filter.axis(2) || Math.min(...positions) < 1) return null;
    const gradient = drawnAs(convTranspose2d, [onesOf(positions), bankOf(filter, flip)]);
    return gradient && drawAscent(gradient, x, rate);
  },
});

/** Every response counts once: the derivative of their sum by each, [H', W', 1]. */
const onesOf = ([height, width]: Pair): Tensor =>
  new Tensor([height, width, 1], new Float64Array(height * width).fill(1));

/** The filter, turned where it is a true convolution's, as a bank from one channel to those of the image. */
const bankOf = (filter: Tensor, flip: boolean): Tensor =>
  new Tensor([filter.axis(0), filter.axis(1), 1, filter.axis(2)], (flip ? turnFilters(filter) : filter).data);

/** The taps that pass over a cell, which are its derivative; then the step from the cell's own value. */
function drawAscent(gradient: Drawing, x: Tensor, rate: number): Drawing {
  const plane = planeOf(x);
  const stepped = withStep(gradient, () => ({
    label: `× rate ${writeNumber(rate)}`,
    apply: (derivative) => rate * derivative,
  }));
  const drawing = withStep(stepped, ({ cell }) => {
    const from = x.data[flatPlace(plane, cell)] ?? 0;
    return { label: `+ x ${writeNumber(from)}`, apply: (change) => from + change };
  });
  const windows = gradient.inputs.map((input) => ({ ...input, argument: "windows" }));
  return { ...drawing, inputs: [...windows, plainInput("x", x)] };
}
