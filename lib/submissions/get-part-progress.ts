import type { Points } from "@/grader";
import { partState } from "../courses/marks";
import { queryRows } from "../db";
import type { CompiledExercise } from "../exercises/compile-source";
import { aboutPart } from "./about-part";
import { nudgesOf } from "./nudges-of";
import { REVEAL_COLUMNS, type RevealRow, revealed } from "./revealed";
import { SUBMISSION_COLUMNS, type SubmissionRow, submissionView } from "./submission-row";
import type { PartProgress } from "./views";

interface ScoreRow extends SubmissionRow, RevealRow {
  partId: string;
  earned: Points;
  provisional: boolean;
}

interface ProgressOf {
  /** null: nothing was begun. */
  attemptId: string | null;
  compiled: CompiledExercise;
  maxAttempts: number | null;
}

/**
 * How each part of an attempt stands, as far as it is shown to its student; untouched parts too. The caller has made
 * sure whose attempt it is.
 */
export async function getPartProgress({
  attemptId,
  compiled,
  maxAttempts,
}: ProgressOf): Promise<Record<string, PartProgress>> {
  const rows = await queryRows<ScoreRow>({
    text: `
      SELECT ${SUBMISSION_COLUMNS}, ${REVEAL_COLUMNS},
        score.part_id AS "partId", score.earned, score.provisional
      FROM item_score score
      JOIN submission ON submission.id = score.last_submission_id
      JOIN attempt ON attempt.id = score.attempt_id
      JOIN assignment_item item ON item.id = attempt.item_id
      JOIN assignment ON assignment.id = item.assignment_id
      WHERE score.attempt_id = $1`,
    values: [attemptId],
  });
  const byPart = new Map(rows.map((row) => [row.partId, row]));
  return Object.fromEntries(
    compiled.exercise.parts.map(({ id, points: possible }): [string, PartProgress] => {
      const row = byPart.get(id);
      if (row === undefined)
        return [
          id,
          { attemptsUsed: 0, maxAttempts, earned: 0, possible, state: "open", nudges: [], last: null },
        ];
      const shown = revealed(row, row.verdict.status, aboutPart(compiled, id));
      const hidden = shown.shown === "nothing";
      const { attemptsUsed } = row;
      const earned = hidden ? 0 : row.earned;
      const state = partState({ ...row, possible }, hidden ? Number.POSITIVE_INFINITY : 0);
      const nudges = nudgesOf(row, shown, state);
      const last = submissionView(row, false, shown);
      return [id, { attemptsUsed, maxAttempts, earned, possible, state, nudges, last }];
    }),
  );
}
