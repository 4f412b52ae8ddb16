import { type Formula, functionOf } from "./formula";
import type { Point } from "./points";

/** What one operation may lose, relative to its result: a few units in the last place of a float64. */
const UNIT = 4 * Number.EPSILON;

interface Measured {
  /** NaN where the formula is undefined. */
  readonly value: number;
  /** How far rounding may have moved the value, at least 0. */
  readonly rounding: number;
}

/**
 * The value at one point with a running bound of its rounding error (Wilkinson 1963): what each input may be off by,
 * passed through the operation, and what the operation itself loses. `floor` and `ceil` pass nothing on: they make
 * whole numbers of what may be off, and a step between two of them is no noise.
 */
export function measureAt(formula: Formula, point: Point): Measured {
  switch (formula.type) {
    case "number":
      return { value: formula.value, rounding: 0 };
    case "variable":
      return { value: point.get(formula.name) ?? Number.NaN, rounding: 0 };
    case "apply": {
      const inputs = formula.inputs.map((input) => measureAt(input, point));
      const at = (moved: number | null): number => {
        const [first = Number.NaN, ...rest] = inputs.map(({ value, rounding }, place) =>
          place === moved ? value + rounding : value,
        );
        return functionOf(formula.name).apply(first, ...rest);
      };
      const value = at(null);
      if (!Number.isFinite(value)) return { value: Number.NaN, rounding: 0 };
      if (formula.name === "floor" || formula.name === "ceil") return { value, rounding: 0 };
      const moves = inputs.map(({ rounding }, place) => (rounding === 0 ? 0 : Math.abs(at(place) - value)));
      const passed = moves.reduce((sum, move) => sum + (Number.isFinite(move) ? move : 0), 0);
      return { value, rounding: passed + UNIT * Math.abs(value) };
    }
    default:
      return formula satisfies never;
  }
}
