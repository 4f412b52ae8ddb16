import { type Formula, valueAt } from "./formula";
import type { FormulaTruth } from "./truth";

/** What float64 arithmetic may leave, relative to the value at a point. */
const NOISE = 1e-9;
/** The same relative to the greatest value: where large terms cancel, much of a small value is noise. */
const CANCELLED = 1e-12;

/** Whether the formula is defined at all points and has the wanted values there. */
export const fitsAll = (
  formula: Formula,
  { points, scale }: Pick<FormulaTruth, "points" | "scale">,
): boolean =>
  points.every(({ point, value }) => {
    const found = valueAt(formula, point);
    const noise = NOISE * Math.max(Math.abs(found), Math.abs(value)) + CANCELLED * scale;
    return Math.abs(found - value) <= noise;
  });
