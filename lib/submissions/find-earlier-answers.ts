import type { RawAnswer } from "@/grader";
import { queryRows } from "../db";
import type { EarlierAnswers } from "./carried-answers";
import { STANDING_FIRST } from "./standing-answer";

interface EarlierOf {
  userId: string;
  attemptId: string;
  parts: readonly string[];
}

/** A person's answers to some parts of their attempt that later parts are marked from: of each the one that stands. */
export async function findEarlierAnswers({ userId, attemptId, parts }: EarlierOf): Promise<EarlierAnswers> {
  const rows = await queryRows<{ partId: string; id: string; answer: RawAnswer }>({
    name: "earlier-answers",
    text: `
      SELECT DISTINCT ON (submission.part_id) submission.part_id AS "partId", submission.id, submission.answer
      FROM attempt
      JOIN item_score mark ON mark.attempt_id = attempt.id AND mark.part_id = ANY($3::text[])
      JOIN submission ON submission.attempt_id = attempt.id AND submission.part_id = mark.part_id
      WHERE attempt.id = $1 AND attempt.user_id = $2 AND submission.counted
      ORDER BY submission.part_id, ${STANDING_FIRST}`,
    values: [attemptId, userId, parts],
  });
  return new Map(rows.map(({ partId, id, answer }) => [partId, { id, answer }]));
}
