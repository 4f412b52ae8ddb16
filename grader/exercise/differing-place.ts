import { sameNumber } from "../numeric/same-number";
import { flatPlace, type Plane, placeAt } from "../ops/trace/drawing";
import type { TraceGrid, TracePlace } from "../trace/trace";

/** The smallest grid that holds both. */
export const hullOf = (left: Plane, right: Plane): Plane => [
  Math.max(left[0], right[0]),
  Math.max(left[1], right[1]),
  Math.max(left[2], right[2]),
];

export const isInside = (place: TracePlace, shape: Plane): boolean =>
  place.every((at, axis) => at < (shape[axis] ?? 0));

/**
 * The first place, in reading order, in which two grids hold different numbers; where all that they share is equal, the
 * first that only one of them has. null for equal grids.
 */
export function differingPlace(left: TraceGrid, right: TraceGrid): TracePlace | null {
  const hull = hullOf(left.shape, right.shape);
  let lonely: TracePlace | null = null;
  for (let flat = 0; flat < hull[0] * hull[1] * hull[2]; flat++) {
    const place = placeAt(hull, flat);
    if (!isInside(place, left.shape) || !isInside(place, right.shape)) {
      if (isInside(place, left.shape) || isInside(place, right.shape)) lonely ??= place;
      continue;
    }
    const [a, b] = [left, right].map(({ shape, values }) => values[flatPlace(shape, place)]);
    if (a === undefined || b === undefined || !sameNumber(a, b)) return place;
  }
  return lonely;
}
