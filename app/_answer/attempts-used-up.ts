import type { AttemptCount } from "./check-outcome";

/** What stands in the place of Check once no attempt is left; null while there is one. */
export function attemptsUsedUp(attempts: AttemptCount | null): string | null {
  if (attempts === null || attempts.limit === null || attempts.used < attempts.limit) return null;
  return attempts.limit === 1
    ? "The one attempt is used. It counts."
    : `All ${attempts.limit} attempts are used. Your best counts.`;
}
