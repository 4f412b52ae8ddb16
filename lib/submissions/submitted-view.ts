import type { Points } from "@/grader";
import { itemState } from "../courses/item-state";
import { partState } from "../courses/marks";
import { type Nudging, nudgesOf } from "./nudges-of";
import type { SubmissionView, Submitted } from "./views";

/** How the part, its exercise and the homework stand with a submission. */
export interface StandingRow extends Nudging {
  maxAttempts: number | null;
  partEarned: Points;
  partPossible: Points;
  partProvisional: boolean;
  itemSettled: Points;
  itemProvisional: number;
  itemPossible: Points;
  /** Parts of the exercise with at least one judged answer. */
  itemJudged: number;
  earned: Points;
  possible: Points;
}

export function submittedView(submission: SubmissionView, standing: StandingRow): Submitted {
  const { attemptsUsed, maxAttempts, itemSettled, itemProvisional, itemPossible, itemJudged } = standing;
  const marks = {
    settled: itemSettled,
    provisional: itemProvisional,
    possible: itemPossible,
    judged: itemJudged,
  };
  const part = {
    attemptsUsed,
    earned: standing.partEarned,
    possible: standing.partPossible,
    provisional: standing.partProvisional,
  };
  const state = partState(part);
  return {
    ok: true,
    submission,
    progress: {
      attemptsUsed,
      maxAttempts,
      earned: standing.partEarned,
      possible: standing.partPossible,
      state,
      nudges: nudgesOf(standing, state),
      last: submission,
    },
    homework: {
      earned: standing.earned,
      possible: standing.possible,
      itemState: itemState(marks),
    },
  };
}
