import { assignmentState, type Dates } from "../courses/assignment-state";

export interface SubmitFacts extends Dates {
  /** The database's clock. */
  now: Date;
  attemptsUsed: number;
  maxAttempts: number | null;
}

/** Whether a new answer to a part may be stored now; the same rules stand in the statement that stores it. */
export function canSubmit({ now, opensAt, dueAt, attemptsUsed, maxAttempts }: SubmitFacts) {
  const state = assignmentState({ opensAt, dueAt }, now);
  if (state === "upcoming") return "not-open";
  if (state === "closed") return "closed";
  return maxAttempts !== null && attemptsUsed >= maxAttempts ? "no-attempts-left" : "yes";
}
