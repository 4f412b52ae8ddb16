/** Relative noise that float64 arithmetic on either side may leave in a value that is not whole. */
const ROUNDING_NOISE = 1e-9;

/**
 * Whether `found` counts as `expected`.
 *
 * Whole numbers compare exactly unless the author declared an absolute `tolerance` above 0.
 * Fractions compare within the tolerance, or within rounding noise where none is declared.
 * Anything that is not finite is never close to anything, itself included.
 */
export function isClose(found: number, expected: number, tolerance: number): boolean {
  if (!Number.isFinite(found) || !Number.isFinite(expected)) return false;
  if (found === expected) return true;
  if (tolerance === 0 && Number.isInteger(expected)) return false;
  const noise = ROUNDING_NOISE * Math.max(1, Math.abs(expected));
  return Math.abs(found - expected) <= tolerance + noise;
}
