import type { Points, RawAnswer } from "@/grader";
import { queryRow, queryRows } from "../db";
import type { EarlierAnswers } from "../submissions/carried-answers";
import type { JudgedAnswer } from "../submissions/verdict-view";
import { toJsonb } from "../to-jsonb";
import { MOST_ANSWERS, type PracticeQuestion } from "./store-practice-answer";
import { attemptsToPractise } from "./who-practises";

/** A person's answers to some parts of their practice, of each: the last right one, else the last that could be read. */
export async function findPractisedAnswers(
  { userId, practiceId }: Pick<PracticeQuestion, "userId" | "practiceId">,
  parts: readonly string[],
): Promise<EarlierAnswers> {
  const rows = await queryRows<{ partId: string; id: string; answer: RawAnswer }>({
    text: `
      SELECT DISTINCT ON (given.part_id) given.part_id AS "partId", given.id, given.answer
      FROM attempt
      JOIN practice ON practice.attempt_id = attempt.id
      JOIN practice_answer given ON given.practice_id = practice.id
      WHERE practice.id = $1 AND attempt.user_id = $2 AND given.part_id = ANY($3::text[])
        AND given.status NOT IN ('invalid', 'unanswered')
      ORDER BY given.part_id, (given.status = 'right') DESC, given.created_at DESC, given.id DESC`,
    values: [practiceId, userId, parts],
  });
  return new Map(rows.map(({ partId, id, answer }) => [partId, { id, answer }]));
}

export interface PracticeContext {
  /** Answers to the part so many that no more are kept. */
  full: boolean;
  /** The answer that already carries this key, if any. */
  keyed: (JudgedAnswer & { same: boolean; at: string; answer: RawAnswer }) | null;
  /** Of the part; null where nothing was answered. */
  best: Points | null;
}

/** All that decides about an answer. null: no practice of this person's, or one they may not go on with. */
export function findPracticeContext(question: PracticeQuestion): Promise<PracticeContext | null> {
  const { practiceId, userId, partId, key, answer } = question;
  return queryRow<PracticeContext>({
    text: `
      SELECT
        (SELECT count(*) FROM practice_answer WHERE practice_id = $1 AND part_id = $3) >= ${MOST_ANSWERS} AS full,
        (SELECT max(earned) FROM practice_answer WHERE practice_id = $1 AND part_id = $3) AS best,
        (SELECT json_build_object('same', part_id = $3 AND answer = $5::jsonb, 'at', created_at, 'answer', answer,
            'verdict', verdict, 'diagnosis', diagnosis)
          FROM practice_answer WHERE practice_id = $1 AND idempotency_key = $4) AS keyed
      FROM ${attemptsToPractise("$2")}
      JOIN practice ON practice.attempt_id = attempt.id
      WHERE practice.id = $1`,
    values: [practiceId, userId, partId, key, toJsonb(answer)],
  });
}
