/** Noise that two ways of computing the same number may leave, relative to numbers above 1. */
const NOISE = 1e-9;

/** Whether two numbers are equal up to such noise; one that is not finite equals none. */
export const sameNumber = (left: number, right: number): boolean =>
  Math.abs(left - right) <= NOISE * Math.max(1, Math.abs(left), Math.abs(right));
