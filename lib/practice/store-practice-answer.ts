import {
  type Diagnosis,
  GRADER_VERSION,
  type MistakeId,
  type PartVerdict,
  type Points,
  type RawAnswer,
} from "@/grader";
import { NAMED_FROM } from "../assignments/named-from";
import { queryRow } from "../db";
import { noteMistakes } from "../submissions/note-mistakes";
import { resolveMistakes } from "../submissions/resolve-mistakes";
import { toJsonb } from "../to-jsonb";
import { attemptsToPractise } from "./who-practises";

/** Answers to one part of one practice that are kept. Some more may be where many arrive at once. */
export const MOST_ANSWERS = 50;

export interface PracticeQuestion {
  userId: string;
  practiceId: string;
  partId: string;
  key: string;
  answer: RawAnswer;
}

export interface GradedPracticeAnswer extends PracticeQuestion {
  verdict: PartVerdict;
  /** The procedure that probably led to a wrong answer; null where none was found. */
  diagnosis: Diagnosis | null;
  /** Mistakes that it shows to be gone. */
  gone: readonly MistakeId[];
  /** JSON texts; `carried` null where it was marked from the right answers alone. */
  carried: string | null;
  params: string;
  truth: string;
}

/** The same answer sent again is the same mistake: this statement does not yet see the row it stores itself. */
const NOTE_MISTAKES = noteMistakes({
  mistakes: "$15::text[]",
  user: "$2",
  course: "mine.course_id",
  attempt: "mine.attempt_id",
  part: "$3",
  from: "stored, mine",
  where: `mine.named_from IS NOT NULL AND NOT EXISTS (
        SELECT FROM practice_answer earlier
        WHERE earlier.practice_id = $1 AND earlier.part_id = $3 AND earlier.answer = $5::jsonb)`,
});

/** Made last before these numbers were drawn: who is told of a mistake and mends it has not shown that it is gone. */
const RESOLVE_MISTAKES = resolveMistakes({
  mistakes: "$16::text[]",
  user: "$2",
  course: "mine.course_id",
  from: "stored, mine",
  where: "record.last_at < mine.created_at AND mine.named_from IS NOT NULL",
});

interface StoredAnswer {
  at: Date;
  /** Of the part. */
  best: Points;
}

/**
 * Stores an answer if it may be stored now; the viewer's own practice, and whether they may practise, is asked here.
 * null: it may not, or its key has been before; nothing was changed.
 */
export function storePracticeAnswer(graded: GradedPracticeAnswer): Promise<StoredAnswer | null> {
  const { userId, practiceId, partId, key, answer, carried, params, truth, verdict, diagnosis, gone } =
    graded;
  const { status, earned, possible } = verdict;
  return queryRow<StoredAnswer>({
    name: "store-practice-answer",
    text: `
      WITH mine AS (
        SELECT practice.id, practice.created_at, attempt.id AS attempt_id, course.id AS course_id,
          ${NAMED_FROM} AS named_from
        FROM ${attemptsToPractise("$2")}
        JOIN practice ON practice.attempt_id = attempt.id
        WHERE practice.id = $1
          AND (SELECT count(*) FROM practice_answer WHERE practice_id = $1 AND part_id = $3) < ${MOST_ANSWERS}
      ), stored AS (
        INSERT INTO practice_answer
          (practice_id, part_id, idempotency_key, answer, carried, params, truth, verdict, status, earned, possible,
           grader_version, diagnosis)
        SELECT id, $3::text, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::jsonb
        FROM mine
        ON CONFLICT (practice_id, idempotency_key) DO NOTHING
        RETURNING earned, created_at
      ), noted_mistakes AS (${NOTE_MISTAKES}
      ), resolved_mistakes AS (${RESOLVE_MISTAKES}
      )
      SELECT stored.created_at AS at, greatest(stored.earned, before.earned) AS best
      FROM stored, (SELECT max(earned) AS earned FROM practice_answer WHERE practice_id = $1 AND part_id = $3) before`,
    values: [
      practiceId,
      userId,
      partId,
      key,
      toJsonb(answer),
      carried,
      params,
      truth,
      toJsonb(verdict),
      status,
      earned,
      possible,
      GRADER_VERSION,
      diagnosis && toJsonb(diagnosis),
      diagnosis?.mistakes ?? [],
      gone,
    ],
  });
}
