/** Significant digits of a fraction's normal form: what arithmetic leaves beyond them is rounding noise. */
const DIGITS = 12;

/**
 * One number for all ways of writing it: 0.3 for `0.1+0.2`, 0 for -0. Whole numbers stay as they are, and a fraction
 * never becomes one: next to a whole number it is a wrong answer of its own. `value` must be finite.
 */
export function normalNumber(value: number): number {
  if (Number.isInteger(value)) return value + 0;
  const short = Number(value.toPrecision(DIGITS));
  return Number.isInteger(short) ? value : short;
}
