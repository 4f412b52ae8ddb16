import type { Formula } from "./formula";
import { measureAt } from "./measure-at";
import type { FormulaTruth } from "./truth";

/** What ways of writing the same may differ by, relative to the value at a point. */
const NOISE = 1e-9;
/** Rounding counts up to this share of the point's own numbers: 1e20 - 1e20 must not blur everything. */
const MOST_ROUNDING = 1e-6;

/** Whether the formula is defined at all points and has the wanted values there; each point is judged by itself. */
export const fitsAll = (formula: Formula, { points }: Pick<FormulaTruth, "points">): boolean =>
  points.every(({ point, value, rounding }) => {
    const found = measureAt(formula, point);
    const size = [...point.values()].reduce((most, each) => Math.max(most, Math.abs(each)), Math.abs(value));
    const cancelled = Math.min(found.rounding + rounding, MOST_ROUNDING * size);
    const noise = NOISE * Math.max(Math.abs(found.value), Math.abs(value)) + cancelled;
    return Math.abs(found.value - value) <= noise;
  });
