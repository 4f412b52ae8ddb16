import { issue } from "../issue";
import { ok, refuse } from "../result";
import { Tensor } from "../tensor/tensor";
import { finiteNumber, image, numbers, ONE_BY_ONE, trueOrFalse } from "./argument-type";
import { convTranspose2d } from "./conv-transpose2d";
import { following } from "./follow";
import { windowGeometry } from "./geometry";
import { ascentMistakes } from "./mistakes/look-inside";
import { defineOperation, optional, required } from "./operation";
import { NO_PADDING } from "./padding";
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
    const positions = [geometry.value.rows.output, geometry.value.columns.output, 1];
    const responses = new Tensor(
      positions,
      new Float64Array((positions[0] ?? 0) * (positions[1] ?? 0)).fill(1),
    );
    const bank = new Tensor([...size, 1, channels], (flip ? turnFilters(filter) : filter).data);
    const gradient = convTranspose2d.apply([responses, bank], effort);
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
});
