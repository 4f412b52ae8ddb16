import { ok, type Result } from "../result";
import { Tensor } from "../tensor/tensor";
import { image } from "./argument-type";
import { defineOperation, required } from "./operation";
import type { Value } from "./value";

const positional = { x: required(image, "The image, [H, W] or [H, W, C].") };

/** Mean of every channel: `[H, W, C]` to `[C]`, `[H, W]` to a number. */
export const globalAvgPool2d = defineOperation({
  name: "globalAvgPool2d",
  summary: "Averages each channel to one number.",
  positional,
  options: {},
  compute: ({ x }) => {
    const count = x.axis(0) * x.axis(1);
    return perChannel(
      x,
      0,
      (sum, value) => sum + value,
      (sum) => sum / count,
    );
  },
});

/** Largest value of every channel: `[H, W, C]` to `[C]`, `[H, W]` to a number. */
export const globalMaxPool2d = defineOperation({
  name: "globalMaxPool2d",
  summary: "Keeps the largest value of each channel.",
  positional,
  options: {},
  compute: ({ x }) => perChannel(x, Number.NEGATIVE_INFINITY, Math.max, (most) => most),
});

/** One pass over all cells, however many channels they belong to. */
function perChannel(
  x: Tensor,
  start: number,
  add: (kept: number, value: number) => number,
  finish: (kept: number) => number,
): Result<Value> {
  const channels = x.axis(2);
  const kept = new Float64Array(channels).fill(start);
  x.data.forEach((value, at) => {
    kept[at % channels] = add(kept[at % channels] ?? start, value);
  });
  const reduced = kept.map(finish);
  return ok(x.shape.length === 2 ? (reduced[0] ?? 0) : new Tensor([channels], reduced));
}
