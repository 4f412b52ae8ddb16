import { queryRow } from "../db";
import { createLru } from "../lru";

// A begun item keeps its version (a trigger sees to it) and an attempt its owner: neither answer can grow old.
const known = createLru<string, string>(20_000);

/** The exercise version that a person's attempt answers; null when it is not theirs. Says nothing about the course. */
export async function findAttemptVersion(userId: string, attemptId: string): Promise<string | null> {
  const key = `${userId} ${attemptId}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const row = await queryRow<{ versionId: string }>({
    text: `
      SELECT item.exercise_version_id AS "versionId"
      FROM attempt JOIN assignment_item item ON item.id = attempt.item_id
      WHERE attempt.id = $1 AND attempt.user_id = $2`,
    values: [attemptId, userId],
  });
  if (row === null) return null;
  known.set(key, row.versionId);
  return row.versionId;
}
