import type { z } from "zod";
import { practiceLimit, takePoint } from "../auth/rate-limits";
import type { Viewer } from "../auth/session";
import { queryRow } from "../db";
import type { ExerciseVariant } from "../exercises/get-compiled-variant";
import { type ExercisePlace, practicePath } from "../paths";
import { type FormResult, NotFoundError } from "../result";
import { drawPractice } from "./draw-practice";
import { findOwnMistakes } from "./find-own-mistakes";
import type { startPracticeSchema } from "./schema";
import { MOST_PRACTICES, storePractice } from "./store-practice";
import { attemptsToPractise } from "./who-practises";

/**
 * "Another like this": fresh numbers for an exercise that the viewer has begun, in which their own mistakes there would
 * show where that can be. It touches no mark.
 */
export async function startPractice(
  viewer: Viewer,
  place: z.output<typeof startPracticeSchema>,
): Promise<FormResult> {
  if (!(await takePoint(practiceLimit(), viewer.id))) {
    return refused("That is more than 20 in a minute. Wait a moment, then press again.");
  }
  const attempt = await findAttempt(viewer.id, place);
  if (attempt === null) throw new NotFoundError("The exercise");
  const { id: attemptId, versionId, seed, lastSeed } = attempt;
  const mistakes = await findOwnMistakes(viewer.id, attemptId);
  const drawn = await drawPractice({ homework: { versionId, seed }, lastSeed, mistakes });
  if (drawn === null) return refused("No other numbers could be drawn for this exercise.");
  const practice = await storePractice({ ...drawn, userId: viewer.id, attemptId, versionId });
  if (practice === null) {
    if ((await findAttempt(viewer.id, place)) === null) throw new NotFoundError("The exercise");
    return refused(`You have practised this ${MOST_PRACTICES} times, and no more are kept.`);
  }
  return { ok: true, href: practicePath({ ...place, practice: practice.id }) };
}

interface AttemptRow extends ExerciseVariant {
  id: string;
  lastSeed: string | null;
}

/** The viewer's attempt there, with the numbers they practised last; null: they have none, or may not practise. */
const findAttempt = (userId: string, { course, assignment, exercise }: ExercisePlace) =>
  queryRow<AttemptRow>({
    text: `
      SELECT attempt.id, item.exercise_version_id AS "versionId", attempt.seed,
        (SELECT seed FROM practice WHERE attempt_id = attempt.id ORDER BY created_at DESC, id DESC LIMIT 1)
          AS "lastSeed"
      FROM ${attemptsToPractise("$1")}
      WHERE course.slug = $2 AND assignment.slug = $3 AND item.slug = $4`,
    values: [userId, course, assignment, exercise],
  });

const refused = (message: string): FormResult => ({ ok: false, message });
