import type { Points } from "@/grader";
import { itemState } from "../courses/item-state";
import { partState } from "../courses/marks";
import { type Nudging, nudgesOf } from "./nudges-of";
import type { RevealRow } from "./revealed";
import type { SubmissionView, Submitted } from "./views";

/** How the part, its exercise and the homework stand with a submission; all but the part's marks as far as shown. */
export interface StandingRow extends RevealRow, Nudging {
  partEarned: Points;
  partPossible: Points;
  partProvisional: boolean;
  itemSettled: Points;
  itemProvisional: number;
  itemPossible: Points;
  /** Parts of the exercise with at least one judged answer. */
  itemJudged: number;
  /** Points there are for those of them whose points are not shown. */
  itemWithheld: Points;
  earned: Points;
  possible: Points;
  /** Parts of the homework with a judged answer whose points are not shown. */
  withheld: number;
}

export function submittedView(submission: SubmissionView, standing: StandingRow): Submitted {
  const { attemptsUsed, maxAttempts, earned, possible, withheld } = standing;
  const hidden = submission.verdict.shown === "nothing";
  const part = {
    attemptsUsed,
    earned: standing.partEarned,
    possible: standing.partPossible,
    provisional: standing.partProvisional,
  };
  const state = partState(part, hidden ? Number.POSITIVE_INFINITY : 0);
  return {
    ok: true,
    submission,
    progress: {
      attemptsUsed,
      maxAttempts,
      earned: hidden ? 0 : part.earned,
      possible: part.possible,
      state,
      nudges: nudgesOf(standing, submission.verdict, state),
      last: submission,
    },
    homework: { earned, possible, withheld, itemState: itemState(itemMarks(standing)) },
  };
}

const itemMarks = (standing: StandingRow) => ({
  settled: standing.itemSettled,
  provisional: standing.itemProvisional,
  possible: standing.itemPossible,
  judged: standing.itemJudged,
  withheld: standing.itemWithheld,
});
