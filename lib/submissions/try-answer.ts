import type { z } from "zod";
import { gradePart, type SolvedExercise } from "@/grader";
import { takePoint, trialLimit } from "../auth/rate-limits";
import type { Viewer } from "../auth/session";
import { courseOf } from "../courses/course-of";
import { canSeeReports } from "../courses/permissions";
import { prisma } from "../db";
import { findConventions } from "../exercises/find-conventions";
import { findWork } from "../exercises/find-work";
import { getCompiledVersion } from "../exercises/get-compiled-version";
import { openSource } from "../exercises/open-source";
import type { ExercisePlace } from "../paths";
import { NotFoundError } from "../result";
import { readAnswer } from "./read-answer";
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
  const solved = "source" in trial ? await openWork(viewer, trial) : await findPinned(viewer, trial);
  const read = readAnswer(text);
  if (!read.ok) return refuse(read.code === "too-long" ? "too-long" : "unreadable");
  const known = solved?.exercise.parts.some(({ id }) => id === part);
  if (!solved || !known) return refuse("no-exercise");
  return { ok: true, verdict: verdictView(gradePart({ ...solved, part, answer: read.answer })) };
}

/** The text as its author has it; null while it is no exercise. */
async function openWork(
  viewer: Viewer,
  { source, ...place }: { course: string; exercise: string; source: string },
): Promise<SolvedExercise | null> {
  const opened = openSource(source, await findConventions(await findWork(viewer, place)));
  return opened.ok ? opened.value : null;
}

/** The version that students of an assignment answer. */
async function findPinned(viewer: Viewer, place: ExercisePlace): Promise<SolvedExercise> {
  const { course, assignment, exercise } = place;
  const item = await prisma().assignmentItem.findFirst({
    where: {
      slug: exercise,
      assignment: { slug: assignment, course: courseOf(viewer, course, canSeeReports) },
    },
    select: { exerciseVersionId: true },
  });
  if (item === null) throw new NotFoundError("The exercise");
  return getCompiledVersion(item.exerciseVersionId);
}

const messages = {
  "too-often": "That is more than 120 checks in a minute. Wait a moment, then press Check.",
  "too-long": "This answer is too long: at most 100,000 characters, or 20,000 numbers, are read.",
  unreadable: "This answer arrived damaged. Load the page again, then press Check.",
  "no-exercise": "The text has changed, and this part is not in it. Look at the preview, then press Check.",
} satisfies Record<TrialRefusalCode, string>;

const refuse = (code: TrialRefusalCode): TrialResult => ({ ok: false, code, message: messages[code] });
