import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { Tensor } from "../tensor/tensor";
import { oneOf } from "./argument-type";
import { continueAxis } from "./continue-axis";
import type { Effort } from "./effort";
import { withinBudget } from "./geometry";
import { optional } from "./operation";
import { describeValue } from "./value";

export type Halving = "average" | "subsample" | "gaussian";

/** The option `by` of `downsample` and `pyramid`. */
export const halving = optional(
  oneOf("average", "subsample", "gaussian"),
  "average",
  "Mean of 2 × 2 blocks, every second cell, or every second cell after a 5 × 5 binomial blur.",
);

/** Weights of one axis, to be divided by their sum: output o sees the inputs 2·o + first …. */
export const WEIGHTS: Readonly<
  Record<Halving, { readonly first: number; readonly taps: readonly number[] }>
> = {
  average: { first: 0, taps: [1, 1] },
  subsample: { first: 0, taps: [1] },
  gaussian: { first: -2, taps: [1, 4, 6, 4, 1] },
};

/** Looking up one cell beyond a border takes about as long as this many multiply-adds of a convolution. */
const TAP_COST = 10;

interface Request {
  readonly operation: string;
  readonly by: Halving;
  readonly effort: Effort;
}

/**
 * An image of half the height and width: `[H, W(, C)]` to `[⌈H/2⌉, ⌈W/2⌉(, C)]`, of which the cells 0, 2, 4 … stay.
 * "gaussian" blurs by [1 4 6 4 1]/16 along both axes first (Burt & Adelson 1983), the border reflected without
 * repeating it, as OpenCV's pyrDown. Refuses a single pixel, and odd lengths for "average", whose blocks would not tile.
 */
export function halve(x: Tensor, { operation, by, effort }: Request): Result<Tensor> {
  const [height, width, channels] = [x.axis(0), x.axis(1), x.axis(2)];
  const odd = height % 2 === 1 || width % 2 === 1;
  if (by === "average" && odd)
    return refuse(unfit(operation, x, "an image with an even number of rows and columns"));
  if (height * width === 1) return refuse(unfit(operation, x, "an image of more than one pixel"));
  const { first, taps } = WEIGHTS[by];
  const [rows, columns] = [Math.ceil(height / 2), Math.ceil(width / 2)];
  const cells = rows * columns * channels;
  const affordable = withinBudget(cells, cells * taps.length ** 2 * TAP_COST, effort);
  if (!affordable.ok) return affordable;
  const total = taps.reduce((sum, tap) => sum + tap, 0) ** 2;
  const data = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const pixel = Math.floor(cell / channels);
    const [top, left] = [2 * Math.floor(pixel / columns) + first, 2 * (pixel % columns) + first];
    let sum = 0;
    for (const [down, vertical] of taps.entries()) {
      const row = continueAxis("reflect", top + down, height) ?? 0;
      for (const [across, horizontal] of taps.entries()) {
        const column = continueAxis("reflect", left + across, width) ?? 0;
        sum += vertical * horizontal * (x.data[(row * width + column) * channels + (cell % channels)] ?? 0);
      }
    }
    data[cell] = sum / total;
  }
  return ok(new Tensor([rows, columns, ...x.shape.slice(2)], data));
}

const unfit = (operation: string, x: Tensor, expected: string) =>
  issue("wrong-argument", { operation, name: "x", expected, found: describeValue(x) });
