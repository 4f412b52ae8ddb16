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
  compute: ({ x }) =>
    perChannel(x, (values) => values.reduce((sum, value) => sum + value, 0) / values.length),
});

/** Largest value of every channel: `[H, W, C]` to `[C]`, `[H, W]` to a number. */
export const globalMaxPool2d = defineOperation({
  name: "globalMaxPool2d",
  summary: "Keeps the largest value of each channel.",
  positional,
  options: {},
  compute: ({ x }) =>
    perChannel(x, (values) =>
      values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
    ),
});

function perChannel(x: Tensor, reduce: (values: Float64Array) => number): Result<Value> {
  const channels = x.axis(2);
  const reduced = Float64Array.from({ length: channels }, (_, channel) =>
    reduce(x.data.filter((_value, at) => at % channels === channel)),
  );
  return ok(x.shape.length === 2 ? (reduced[0] ?? 0) : new Tensor([channels], reduced));
}
