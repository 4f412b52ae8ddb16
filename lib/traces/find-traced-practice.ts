import type { Diagnosis } from "@/grader";
import { queryRow } from "../db";
import type { ExerciseVariant } from "../exercises/get-compiled-variant";
import { attemptsToPractise } from "../practice/who-practises";

export interface TracedPractice extends ExerciseVariant {
  /** Ids of the parts that are practised. */
  parts: readonly string[];
  /** Of the homework it belongs to. */
  attemptId: string;
  /** Whether the part that is asked about has a judged answer. */
  answered: boolean;
  /** Of the last one. */
  diagnosis: Diagnosis | null;
}

/** A person's own practice in a course in which they are a student, with their last judged answer to a part of it. */
export const findTracedPractice = (
  userId: string,
  practiceId: string,
  part: string,
): Promise<TracedPractice | null> =>
  queryRow<TracedPractice>({
    text: `
      SELECT practice.exercise_version_id AS "versionId", practice.seed, practice.parts,
        attempt.id AS "attemptId", judged.id IS NOT NULL AS answered, judged.diagnosis
      FROM ${attemptsToPractise("$1")}
      JOIN practice ON practice.attempt_id = attempt.id
      LEFT JOIN LATERAL (
        SELECT given.id, given.diagnosis
        FROM practice_answer given
        WHERE given.practice_id = practice.id AND given.part_id = $3
          AND given.status NOT IN ('invalid', 'unanswered')
        ORDER BY given.created_at DESC, given.id DESC
        LIMIT 1
      ) judged ON true
      WHERE practice.id = $2`,
    values: [userId, practiceId, part],
  });
