import type { Points, PublicPart } from "@/grader";
import { namedFrom } from "../assignments/may-name-mistakes";
import { partState } from "../courses/marks";
import { queryRows } from "../db";
import { type Nudging, nudgesOf } from "./nudges-of";
import { SUBMISSION_COLUMNS, type SubmissionRow, submissionView } from "./submission-row";
import type { PartProgress } from "./views";

interface ScoreRow extends SubmissionRow, Nudging {
  partId: string;
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
        score.provisional, submission.diagnosis,
        ${namedFrom({ reveal: "assignment.reveal", dueAt: "assignment.due_at" })} AS "namedFrom"
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
    parts.map(({ id, points: possible }): [string, PartProgress] => {
      const row = byPart.get(id);
      const state = partState(row && { ...row, possible });
      const still = { maxAttempts, possible, state };
      if (row === undefined) return [id, { ...still, attemptsUsed: 0, earned: 0, nudges: [], last: null }];
      const { attemptsUsed, earned } = row;
      const last = submissionView(row, false);
      return [id, { ...still, attemptsUsed, earned, nudges: nudgesOf(row, state), last }];
    }),
  );
}
