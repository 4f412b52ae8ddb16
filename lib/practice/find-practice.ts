import { queryRow } from "../db";
import { createLru } from "../lru";

export interface FoundPractice {
  versionId: string;
  seed: string;
  /** Ids of the parts that are practised. */
  parts: readonly string[];
}

// A practice is never changed (a trigger sees to it), nor is its owner.
const known = createLru<string, FoundPractice>(5_000);

/** A person's practice; null when it is not theirs. Says nothing about the course. */
export async function findPractice(userId: string, practiceId: string): Promise<FoundPractice | null> {
  const key = `${userId} ${practiceId}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const row = await queryRow<FoundPractice>({
    text: `
      SELECT practice.exercise_version_id AS "versionId", practice.seed, practice.parts
      FROM practice JOIN attempt ON attempt.id = practice.attempt_id
      WHERE practice.id = $1 AND attempt.user_id = $2`,
    values: [practiceId, userId],
  });
  if (row !== null) known.set(key, row);
  return row;
}
