import { Tensor } from "../tensor/tensor";
import type { Value } from "./value";

/** How the cells of one channel become one number. */
export interface Reduction {
  readonly start: number;
  readonly add: (kept: number, value: number) => number;
  /** @param count cells of the channel */
  readonly finish: (kept: number, count: number) => number;
}

export const MEAN: Reduction = {
  start: 0,
  add: (sum, value) => sum + value,
  finish: (sum, count) => sum / count,
};

export const LARGEST: Reduction = {
  start: Number.NEGATIVE_INFINITY,
  add: Math.max,
  finish: (most) => most,
};

/** `[H, W, C]` to `[C]`, `[H, W]` to a number; one pass over all cells, however many channels they belong to. */
export function perChannel(x: Tensor, { start, add, finish }: Reduction): Value {
  const channels = x.axis(2);
  const kept = new Float64Array(channels).fill(start);
  x.data.forEach((value, at) => {
    kept[at % channels] = add(kept[at % channels] ?? start, value);
  });
  const reduced = kept.map((each) => finish(each, x.axis(0) * x.axis(1)));
  return x.shape.length === 2 ? (reduced[0] ?? 0) : new Tensor([channels], reduced);
}
