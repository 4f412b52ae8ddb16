/** The latest attempt that a rule about attempts may name. */
export const LATEST_ATTEMPT = 5;

/** From which attempt at a part on something is shown, from 1; or that it is shown after the due date, or never. */
export type RevealFrom = number | "after-due" | "never";

/**
 * How many attempts at a part must be used before it is shown; Infinity where no number is enough. After the due date
 * nobody can make another attempt, so that everything is shown then which is ever shown.
 */
export function attemptsUntil(from: RevealFrom, afterDue: boolean): number {
  if (from === "never") return Number.POSITIVE_INFINITY;
  if (afterDue) return 0;
  return from === "after-due" ? Number.POSITIVE_INFINITY : from;
}
