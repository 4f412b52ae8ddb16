import { normalForm, type RawAnswer } from "@/grader";
import { type Db, prisma, queryRows } from "../db";
import { getCompiledVersion } from "../exercises/get-compiled-version";
import { countedAnswer } from "./wrong-answer";

interface Uncounted {
  itemId: string;
  partId: string;
}

/**
 * Counts the wrong answers of parts that have some and none counted: those handed in before they were counted. For the
 * start of the site, again and again: where nothing is to be done it reads the kept scores alone.
 * @returns how many parts were counted
 */
export async function countEarlierWrong(): Promise<number> {
  const parts = await findUncounted();
  let counted = 0;
  for (const part of parts) {
    try {
      await prisma().$transaction((db) => countPart(db, part), { timeout: 120_000 });
      counted += 1;
    } catch (error) {
      // A report without some counts is no reason not to serve.
      console.error(`The earlier wrong answers to ${part.partId} could not be counted:`, error);
    }
  }
  return counted;
}

/**
 * Submissions are looked at only where a score says that there may be wrong ones: no attempt, or not the first one,
 * had full marks, or more followed.
 */
const findUncounted = (): Promise<Uncounted[]> =>
  queryRows({
    text: `
      WITH part AS (
        SELECT DISTINCT attempt.item_id, score.part_id
        FROM item_score score JOIN attempt ON attempt.id = score.attempt_id
        WHERE attempt.seed IS NULL
          AND (score.attempts_used > 1 OR (score.attempts_used = 1 AND score.solved_at IS NULL))
      )
      SELECT part.item_id AS "itemId", part.part_id AS "partId"
      FROM part
      WHERE NOT EXISTS (
        SELECT FROM wrong_answer wrong WHERE wrong.item_id = part.item_id AND wrong.part_id = part.part_id
      ) AND EXISTS (
        SELECT FROM attempt JOIN submission ON submission.attempt_id = attempt.id
        WHERE attempt.item_id = part.item_id AND attempt.seed IS NULL AND submission.part_id = part.part_id
          AND submission.status IN ('wrong', 'partial')
      )`,
  });

interface WrongRow {
  id: string;
  versionId: string;
  answer: RawAnswer;
}

async function countPart(db: Db, { itemId, partId }: Uncounted): Promise<void> {
  // Whoever hands in a wrong answer meanwhile waits, and counts their own.
  await db.$executeRaw`LOCK TABLE wrong_answer IN SHARE ROW EXCLUSIVE MODE`;
  if ((await db.wrongAnswer.findFirst({ where: { itemId, partId }, select: { partId: true } })) !== null)
    return;
  const rows = await db.$queryRaw<WrongRow[]>`
    SELECT submission.id, submission.exercise_version_id AS "versionId", submission.answer
    FROM attempt JOIN submission ON submission.attempt_id = attempt.id
    WHERE attempt.item_id = ${itemId}::uuid AND attempt.seed IS NULL AND submission.part_id = ${partId}
      AND submission.status IN ('wrong', 'partial')
    ORDER BY submission.created_at, submission.id`;
  const found = new Map<string, { value: string; hash: Buffer; times: number; submissionId: string }>();
  for (const { id, versionId, answer } of rows) {
    const { exercise } = await getCompiledVersion(versionId);
    const normal = normalForm({ exercise, part: partId, answer });
    // A later grader may read less than the one that judged it.
    if (normal === null) continue;
    const { hash, value } = countedAnswer(normal);
    const key = hash.toString("hex");
    const before = found.get(key) ?? { hash, value, times: 0, submissionId: id };
    found.set(key, { ...before, times: before.times + 1 });
  }
  for (const { hash, value, times, submissionId } of found.values()) {
    await db.$executeRaw`
      INSERT INTO wrong_answer (item_id, part_id, value_hash, value, times, submission_id)
      VALUES (${itemId}::uuid, ${partId}, ${hash}, ${value}::jsonb, ${times}, ${submissionId}::uuid)`;
  }
}
