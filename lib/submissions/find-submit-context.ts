import type { Role } from "@/prisma/generated/enums";
import { queryRow } from "../db";
import type { SubmitFacts } from "./can-submit";

export interface SubmitQuestion {
  userId: string;
  attemptId: string;
  partId: string;
  key: string;
  answerHash: Buffer;
  /** Of the earlier answers it was marked from; null where it was not. */
  carriedHash: Buffer | null;
}

export interface SubmitContext extends SubmitFacts {
  role: Role;
  /** The submission that already carries this key, if any. */
  keyedId: string | null;
  /** Whether that one gives this very answer to this part. */
  keyedSame: boolean;
  /** The submission that already gave this answer to this part, marked from the same earlier ones, if any. */
  sameId: string | null;
}

/** All that decides about an answer, in one statement. null: no attempt of this person's in a course of theirs. */
export function findSubmitContext(question: SubmitQuestion): Promise<SubmitContext | null> {
  const { attemptId, userId, partId, key, answerHash, carriedHash } = question;
  return queryRow<SubmitContext>({
    text: `
      SELECT
        assignment.opens_at AS "opensAt",
        assignment.due_at AS "dueAt",
        assignment.max_attempts AS "maxAttempts",
        now() AS "now",
        coalesce(score.attempts_used, 0) AS "attemptsUsed",
        coalesce(score.blank + score.unreadable, 0) AS "uncounted",
        membership.role,
        keyed.id AS "keyedId",
        coalesce(keyed.part_id = $3 AND keyed.answer_hash = $5, false) AS "keyedSame",
        same.id AS "sameId"
      FROM attempt
      JOIN assignment_item item ON item.id = attempt.item_id
      JOIN assignment ON assignment.id = item.assignment_id
      JOIN membership ON membership.course_id = assignment.course_id AND membership.user_id = attempt.user_id
      LEFT JOIN item_score score ON score.attempt_id = attempt.id AND score.part_id = $3
      LEFT JOIN submission keyed ON keyed.attempt_id = attempt.id AND keyed.idempotency_key = $4
      LEFT JOIN submission same
        ON same.attempt_id = attempt.id AND same.part_id = $3 AND same.answer_hash = $5
        AND same.carried_hash IS NOT DISTINCT FROM $6
      WHERE attempt.id = $1 AND attempt.user_id = $2`,
    values: [attemptId, userId, partId, key, answerHash, carriedHash],
  });
}
