import { queryRow } from "../db";
import type { ExerciseVariant } from "../exercises/get-compiled-variant";
import { createLru } from "../lru";

// A begun item keeps its version and an attempt its seed (triggers see to it) and its owner: no answer can grow old.
const known = createLru<string, ExerciseVariant>(20_000);

/** What a person's attempt answers; null when it is not theirs. Says nothing about the course. */
export async function findAttemptVariant(userId: string, attemptId: string): Promise<ExerciseVariant | null> {
  const key = `${userId} ${attemptId}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const row = await queryRow<ExerciseVariant>({
    text: `
      SELECT item.exercise_version_id AS "versionId", attempt.seed
      FROM attempt JOIN assignment_item item ON item.id = attempt.item_id
      WHERE attempt.id = $1 AND attempt.user_id = $2`,
    values: [attemptId, userId],
  });
  if (row === null) return null;
  known.set(key, row);
  return row;
}
