import type { z } from "zod";
import { whetherMistake } from "@/grader";
import { shownLimit, takePoint } from "../auth/rate-limits";
import type { Viewer } from "../auth/session";
import { NotFoundError } from "../result";
import { findAttempt } from "./find-attempt";
import { findOwnMistakes } from "./find-own-mistakes";
import { findRevealable } from "./find-revealable";
import type { startPracticeSchema } from "./schema";

interface Shown {
  ok: true;
  /** Each as "it shows …" continues it. */
  shows: readonly string[];
}

type FoundShown = Shown | { ok: false; message: string };

/** What another like this can show of the viewer's own mistakes in an exercise, as they stand now. */
export async function findShown(
  viewer: Viewer,
  place: z.output<typeof startPracticeSchema>,
): Promise<FoundShown> {
  if (!(await takePoint(shownLimit(), viewer.id))) {
    return { ok: false, message: "That is more than 60 in a minute. Wait a moment." };
  }
  const attempt = await findAttempt(viewer.id, place);
  if (attempt === null) throw new NotFoundError("The exercise");
  const revealable = await findRevealable(attempt, await findOwnMistakes(viewer.id, attempt.id));
  return { ok: true, shows: revealable.map(whetherMistake) };
}
