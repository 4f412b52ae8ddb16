import type { Tensor } from "../../tensor/tensor";
import type { Pair } from "../argument-type";
import { type Geometry, windowGeometry } from "../geometry";
import type { Padding, Sides } from "../padding";
import { kernelSize } from "./filters";

/** What convolutions share: an image and filters that slide over it. */
export interface SlidingArguments {
  /** [H, W] or [H, W, C] */
  readonly x: Tensor;
  /** [kh, kw, …] */
  readonly filters: Tensor;
  readonly stride: Pair;
  readonly padding: Padding;
  readonly dilation: Pair;
}

/** The right geometry; null where there is none, and so no mistake either. */
export function geometryOf({ x, filters, stride, padding, dilation }: SlidingArguments): Geometry | null {
  // Named one by one: gathering the rest took longer than a small convolution.
  const window = { stride, padding, dilation, size: kernelSize(filters), ceil: false };
  const geometry = windowGeometry([x.axis(0), x.axis(1)], window);
  return geometry.ok ? geometry.value : null;
}

export const sidesOf = ({ rows, columns }: Geometry): Sides => ({
  top: rows.before,
  bottom: rows.after,
  left: columns.before,
  right: columns.after,
});

/** The padding in cells, "same" settled; null where there is none. */
export function paddedSides(read: SlidingArguments): Sides | null {
  const geometry = geometryOf(read);
  const sides = geometry && sidesOf(geometry);
  return sides && Object.values(sides).some((length) => length > 0) ? sides : null;
}
