import type { Diagnosis } from "@/grader";
import { type RevealLevel, revealedLevel } from "../assignments/reveal-policy";
import { readPolicy } from "../assignments/reveal-schema";
import { queryRows } from "../db";
import type { ExerciseVariant } from "../exercises/get-compiled-variant";
import { attemptsToPractise } from "../practice/who-practises";
import { REVEAL_COLUMNS, type RevealRow } from "../submissions/revealed";

/** An answer that is drawn. */
export interface JudgedPart extends RevealRow {
  /** Of the last judged answer. */
  diagnosis: Diagnosis | null;
}

/** Somebody's attempt at an exercise, as its pictures need it. */
export interface TracedAttempt extends ExerciseVariant {
  reveal: unknown;
  afterDue: boolean;
  maxAttempts: number | null;
  /** By part: those with a judged answer. */
  judged: ReadonlyMap<string, JudgedPart>;
}

interface Row extends ExerciseVariant, Pick<RevealRow, "reveal" | "afterDue" | "maxAttempts"> {
  /** null: nothing is judged yet. */
  partId: string | null;
  attemptsUsed: number;
  solved: boolean;
  diagnosis: Diagnosis | null;
}

/**
 * A person's own attempt in a course in which they are a student, once its homework has opened; null for any other.
 * Of each part it has the last answer that could be read: the one that the page shows, or the newest before it.
 */
export async function findTracedAttempt(userId: string, attemptId: string): Promise<TracedAttempt | null> {
  const rows = await queryRows<Row>({
    text: `
      SELECT item.exercise_version_id AS "versionId", attempt.seed, ${REVEAL_COLUMNS},
        score.part_id AS "partId", judged.diagnosis
      FROM ${attemptsToPractise("$1")}
      LEFT JOIN item_score score ON score.attempt_id = attempt.id AND score.attempts_used > 0
      LEFT JOIN LATERAL (
        SELECT submission.diagnosis
        FROM submission
        WHERE submission.attempt_id = attempt.id AND submission.part_id = score.part_id AND submission.counted
        ORDER BY (submission.id = score.last_submission_id) DESC, submission.attempt_number DESC
        LIMIT 1
      ) judged ON true
      WHERE attempt.id = $2`,
    values: [userId, attemptId],
  });
  const [first] = rows;
  if (first === undefined) return null;
  const { versionId, seed, reveal, afterDue, maxAttempts } = first;
  const judged = new Map(rows.flatMap((row) => (row.partId === null ? [] : [[row.partId, row] as const])));
  return { versionId, seed, reveal, afterDue, maxAttempts, judged };
}

/** What is shown of a part of an attempt, however that could be drawn; of one without answers, too. */
export function levelOf({ reveal, afterDue, judged }: TracedAttempt, part: string): RevealLevel {
  const { attemptsUsed, solved } = judged.get(part) ?? { attemptsUsed: 0, solved: false };
  return revealedLevel(readPolicy(reveal), { attemptsUsed, afterDue, solved });
}
