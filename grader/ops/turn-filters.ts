import { cellCount } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";

/** Filters `[kh, kw, …]` with every kernel turned by 180°; the shape stays. */
export function turnFilters(filters: Tensor): Tensor {
  const taps = filters.axis(0) * filters.axis(1);
  const depth = cellCount(filters.shape) / taps;
  const turned = new Float64Array(filters.data.length);
  for (let tap = 0; tap < taps; tap++) {
    turned.set(filters.data.subarray(tap * depth, (tap + 1) * depth), (taps - 1 - tap) * depth);
  }
  return new Tensor(filters.shape, turned);
}
