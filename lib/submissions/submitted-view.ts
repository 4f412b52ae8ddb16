import type { Points } from "@/grader";
import { itemState } from "../courses/item-state";
import type { SubmissionView, Submitted } from "./views";

/** How the part, its exercise and the homework stand with a submission. */
export interface StandingRow {
  attemptsUsed: number;
  maxAttempts: number | null;
  partEarned: Points;
  partPossible: Points;
  itemEarned: Points;
  itemPossible: Points;
  /** Parts of the exercise with at least one judged answer. */
  itemJudged: number;
  earned: Points;
  possible: Points;
}

export function submittedView(submission: SubmissionView, standing: StandingRow): Submitted {
  const { attemptsUsed, maxAttempts, itemEarned, itemPossible, itemJudged } = standing;
  return {
    ok: true,
    submission,
    progress: {
      attemptsUsed,
      maxAttempts,
      earned: standing.partEarned,
      possible: standing.partPossible,
      last: submission,
    },
    homework: {
      earned: standing.earned,
      possible: standing.possible,
      itemState: itemState({ earned: itemEarned, possible: itemPossible, judged: itemJudged }),
    },
  };
}
