import { isMistakeId, type MistakeId } from "@/grader";
import { NAMED_FROM } from "../assignments/named-from";
import { queryRows } from "../db";
import { attemptsToPractise } from "./who-practises";

/** Mistakes that numbers are drawn for at once: more would be a sermon. */
const MOST = 3;

/**
 * What a person did wrong in an exercise and has not shown to be gone, the latest first. Nothing while the
 * assignment's policy does not name mistakes.
 */
export async function findOwnMistakes(userId: string, attemptId: string): Promise<readonly MistakeId[]> {
  const rows = await queryRows<{ mistake: string }>({
    text: `
      SELECT record.mistake
      FROM ${attemptsToPractise("$1")}
      JOIN mistake_record record ON record.attempt_id = attempt.id AND record.user_id = attempt.user_id
        AND record.resolved_at IS NULL
      WHERE attempt.id = $2 AND ${NAMED_FROM} IS NOT NULL
      ORDER BY record.last_at DESC, record.mistake
      LIMIT ${MOST}`,
    values: [userId, attemptId],
  });
  return rows.map(({ mistake }) => mistake).filter(isMistakeId);
}
