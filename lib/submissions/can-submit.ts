import { MOST_ATTEMPTS } from "../assignments/most-attempts";
import { assignmentState, type Dates } from "../courses/assignment-state";
import { MAX_UNCOUNTED } from "./uncounted-limits";

export interface SubmitFacts extends Dates {
  /** The database's clock. */
  now: Date;
  attemptsUsed: number;
  maxAttempts: number | null;
  /** Answers stored so far that used up no attempt. */
  uncounted: number;
}

/** Whether a new answer to a part may be stored now (`counted`: it uses up an attempt); the same rules stand in the statement that stores it. */
export function canSubmit(facts: SubmitFacts, counted: boolean) {
  const { now, opensAt, dueAt, attemptsUsed, maxAttempts, uncounted } = facts;
  const state = assignmentState({ opensAt, dueAt }, now);
  if (state === "upcoming") return "not-open";
  if (state === "closed") return "closed";
  if (maxAttempts !== null && attemptsUsed >= maxAttempts) return "no-attempts-left";
  if (attemptsUsed >= MOST_ATTEMPTS) return "too-many-attempts";
  return counted || uncounted < MAX_UNCOUNTED ? "yes" : "too-many-uncounted";
}
