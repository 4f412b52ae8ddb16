import type { z } from "zod";
import { practiceLimit, takePoint } from "../auth/rate-limits";
import type { Viewer } from "../auth/session";
import { practicePath } from "../paths";
import { type FormResult, NotFoundError } from "../result";
import { drawPractice } from "./draw-practice";
import { findAttempt } from "./find-attempt";
import { findOwnMistakes } from "./find-own-mistakes";
import type { startPracticeSchema } from "./schema";
import { MOST_PRACTICES, storePractice } from "./store-practice";

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

const refused = (message: string): FormResult => ({ ok: false, message });
