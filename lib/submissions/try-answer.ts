import type { z } from "zod";
import { diagnosePart, gradePart } from "@/grader";
import { takePoint, trialLimit } from "../auth/rate-limits";
import type { Viewer } from "../auth/session";
import { aboutPart } from "./about-part";
import { findTried } from "./find-tried";
import { readAnswer } from "./read-answer";
import { everything } from "./revealed";
import type { tryAnswerSchema } from "./schema";
import { verdictView } from "./verdict-view";
import type { TrialRefusalCode, VerdictView } from "./views";

export type TrialResult =
  | { ok: true; verdict: VerdictView }
  | { ok: false; code: TrialRefusalCode; message: string };

/** Checks an answer of the staff's and forgets it: to a text they are writing, or to an exercise as students have it. */
export async function tryAnswer(
  viewer: Viewer,
  trial: z.output<typeof tryAnswerSchema>,
): Promise<TrialResult> {
  if (!(await takePoint(trialLimit(), viewer.id))) return refuse("too-often");
  const { part, answer: text } = trial;
  const solved = await findTried(viewer, trial);
  const read = readAnswer(text);
  if (!read.ok) return refuse(read.code === "too-long" ? "too-long" : "unreadable");
  const known = solved?.exercise.parts.some(({ id }) => id === part);
  if (!solved || !known) return refuse("no-exercise");
  const written = { ...solved, part, answer: read.answer };
  const verdict = gradePart(written);
  const diagnosis = diagnosePart({ ...written, verdict });
  return { ok: true, verdict: verdictView({ verdict, diagnosis }, everything(aboutPart(solved, part))) };
}

const messages = {
  "too-often": "That is more than 120 checks in a minute. Wait a moment, then press Check.",
  "too-long": "This answer is too long: at most 100,000 characters, or 20,000 numbers, are read.",
  unreadable: "This answer arrived damaged. Load the page again, then press Check.",
  "no-exercise": "The text has changed, and this part is not in it. Look at the preview, then press Check.",
} satisfies Record<TrialRefusalCode, string>;

const refuse = (code: TrialRefusalCode): TrialResult => ({ ok: false, code, message: messages[code] });
