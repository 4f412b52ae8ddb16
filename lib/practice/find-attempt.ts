import { queryRow } from "../db";
import type { ExerciseVariant } from "../exercises/get-compiled-variant";
import type { ExercisePlace } from "../paths";
import { attemptsToPractise } from "./who-practises";

interface AttemptRow extends ExerciseVariant {
  id: string;
  lastSeed: string | null;
}

/** The viewer's attempt there, with the numbers they practised last; null: they have none, or may not practise. */
export const findAttempt = (userId: string, { course, assignment, exercise }: ExercisePlace) =>
  queryRow<AttemptRow>({
    text: `
      SELECT attempt.id, item.exercise_version_id AS "versionId", attempt.seed,
        (SELECT seed FROM practice WHERE attempt_id = attempt.id ORDER BY created_at DESC, id DESC LIMIT 1)
          AS "lastSeed"
      FROM ${attemptsToPractise("$1")}
      WHERE course.slug = $2 AND assignment.slug = $3 AND item.slug = $4`,
    values: [userId, course, assignment, exercise],
  });
