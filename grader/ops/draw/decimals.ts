import { issue } from "../../issue";
import { ok, refuse } from "../../result";
import { finiteNumber } from "../argument-type";
import { required } from "../operation";
import { drawnShape, wholeUpTo } from "./argument-types";
import { defineDraw } from "./define-draw";
import { bounded, fillRandomly } from "./fill-randomly";

/** Most decimals of a drawn number; more than anybody computes with by hand. */
const MOST_DIGITS = 6;

/** A tensor of `shape`, or a number for [], whose cells have `digits` decimals, from `low` to `high`, both included. */
export const decimals = defineDraw({
  name: "decimals",
  summary: "Numbers with a few decimals drawn between two bounds, both included; for vary only.",
  positional: {
    shape: required(drawnShape, "Lengths of the axes, such as [4, 4]; [] for one number."),
    low: required(finiteNumber, "The least value."),
    high: required(finiteNumber, "The largest value."),
    digits: required(wholeUpTo(MOST_DIGITS), "Decimals of every number; the bounds have no more."),
  },
  draw: ({ shape, low, high, digits }, random) => {
    const unit = 10 ** digits;
    for (const [name, bound] of Object.entries({ low, high })) {
      if (isMultiple(bound, unit)) continue;
      const expected = `a number with at most ${digits} decimal${digits === 1 ? "" : "s"}`;
      const found = `the number ${bound}`;
      return refuse(issue("wrong-argument", { operation: "decimals", name, expected, found }));
    }
    const bounds = bounded({ operation: "decimals", low, high, unit });
    if (!bounds.ok) return bounds;
    const [least, most] = bounds.value;
    // A whole number divided by a power of ten is the double nearest to the decimal.
    return ok(fillRandomly(shape, () => random.integer(least, most) / unit));
  },
});

/** Whether a number is its own rounding to so many decimals; only exactly known whole multiples count. */
function isMultiple(value: number, unit: number): boolean {
  const multiple = Math.round(value * unit);
  return Number.isSafeInteger(multiple) && multiple / unit === value;
}
