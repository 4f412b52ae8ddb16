import type { Points, PublicPart } from "@/grader";
import { partState } from "../courses/marks";
import { queryRows } from "../db";
import { SUBMISSION_COLUMNS, type SubmissionRow, submissionView } from "./submission-row";
import type { PartProgress } from "./views";

interface ScoreRow extends SubmissionRow {
  partId: string;
  attemptsUsed: number;
  earned: Points;
  provisional: boolean;
}

interface ProgressOf {
  /** null: nothing was begun. */
  attemptId: string | null;
  parts: readonly PublicPart[];
  maxAttempts: number | null;
}

/** How each part of an attempt stands; untouched parts too. The caller has made sure whose attempt it is. */
export async function getPartProgress({
  attemptId,
  parts,
  maxAttempts,
}: ProgressOf): Promise<Record<string, PartProgress>> {
  const rows = await queryRows<ScoreRow>({
    text: `
      SELECT ${SUBMISSION_COLUMNS},
        score.part_id AS "partId", score.attempts_used AS "attemptsUsed", score.earned,
        score.provisional
      FROM item_score score
      JOIN submission ON submission.id = score.last_submission_id
      WHERE score.attempt_id = $1`,
    values: [attemptId],
  });
  const byPart = new Map(rows.map((row) => [row.partId, row]));
  return Object.fromEntries(
    parts.map(({ id, points: possible }): [string, PartProgress] => {
      const row = byPart.get(id);
      const state = partState(row && { ...row, possible });
      if (row === undefined)
        return [id, { attemptsUsed: 0, maxAttempts, earned: 0, possible, state, last: null }];
      const { attemptsUsed, earned } = row;
      return [id, { attemptsUsed, maxAttempts, earned, possible, state, last: submissionView(row, false) }];
    }),
  );
}
