import { prisma } from "../db";
import type { DrawnPractice } from "./draw-practice";
import { attemptsToPractise } from "./who-practises";

/** Practices of one person of one exercise that are kept. */
export const MOST_PRACTICES = 200;

interface Begun extends DrawnPractice {
  userId: string;
  attemptId: string;
  versionId: string;
}

/** $1 attempt, $2 user, $3 version, $4 seed, $5 parts, $6 points, $7 mistakes it reveals. */
const STATEMENT = `
  WITH just_begun AS (
    SELECT practice.id
    FROM ${attemptsToPractise("$2::uuid")}
    JOIN practice ON practice.attempt_id = attempt.id
    WHERE attempt.id = $1::uuid AND practice.created_at > now() - interval '2 seconds'
      AND NOT EXISTS (SELECT FROM practice_answer WHERE practice_id = practice.id)
    ORDER BY practice.created_at DESC, practice.id DESC
    LIMIT 1
  ), made AS (
    INSERT INTO practice (attempt_id, exercise_version_id, seed, parts, possible, reveals)
    SELECT attempt.id, $3::uuid, $4, $5::text[], $6::int, $7::text[]
    FROM ${attemptsToPractise("$2::uuid")}
    WHERE attempt.id = $1::uuid AND NOT EXISTS (SELECT FROM just_begun)
      AND (SELECT count(*) FROM practice WHERE attempt_id = $1::uuid) < ${MOST_PRACTICES}
    RETURNING id
  )
  SELECT id FROM just_begun UNION ALL SELECT id FROM made`;

/**
 * Begins a practice if it may be begun now; whose attempt it is, whether they may practise and how often they have is
 * asked here. A second press of the button gets what the first one began. null: it may not; nothing was changed.
 */
export async function storePractice(begun: Begun): Promise<{ id: string } | null> {
  const { attemptId, userId, versionId, seed, parts, possible, reveals } = begun;
  const values = [attemptId, userId, versionId, seed, parts, possible, reveals];
  return prisma().$transaction(async (db) => {
    // Of two presses at once the second waits here, and its next statement sees what the first one left.
    await db.$queryRaw`SELECT id FROM attempt WHERE id = ${attemptId}::uuid FOR NO KEY UPDATE`;
    const [practice] = await db.$queryRawUnsafe<{ id: string }[]>(STATEMENT, ...values);
    return practice ?? null;
  });
}
