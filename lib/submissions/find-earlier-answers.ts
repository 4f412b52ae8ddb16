import type { Answers, RawAnswer } from "@/grader";
import { queryRows } from "../db";

interface EarlierOf {
  userId: string;
  attemptId: string;
  parts: readonly string[];
}

/**
 * A person's answers to some parts of their attempt, as the page shows them: the last one, or, where that one could
 * not be read, the newest one that could.
 */
export async function findEarlierAnswers({ userId, attemptId, parts }: EarlierOf): Promise<Answers> {
  const rows = await queryRows<{ partId: string; answer: RawAnswer }>({
    name: "earlier-answers",
    text: `
      SELECT DISTINCT ON (submission.part_id) submission.part_id AS "partId", submission.answer
      FROM attempt
      JOIN item_score score ON score.attempt_id = attempt.id AND score.part_id = ANY($3::text[])
      JOIN submission ON submission.attempt_id = attempt.id AND submission.part_id = score.part_id
      WHERE attempt.id = $1 AND attempt.user_id = $2 AND submission.counted
      ORDER BY submission.part_id, (submission.id = score.last_submission_id) DESC, submission.attempt_number DESC`,
    values: [attemptId, userId, parts],
  });
  return new Map(rows.map(({ partId, answer }) => [partId, answer]));
}
