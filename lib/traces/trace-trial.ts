import { diagnosePart, gradePart } from "@/grader";
import type { Viewer } from "../auth/session";
import { findTried, type Tried } from "../submissions/find-tried";
import { isCounted } from "../submissions/is-counted";
import { readAnswer } from "../submissions/read-answer";
import { drawTrace } from "./draw-trace";
import type { TraceAsk } from "./schema";
import { traceRefusal } from "./trace-refusal";
import type { TraceResult } from "./views";

/** The picture of an answer that somebody of the staff tries out; shown at once, and forgotten. */
export async function traceTrial(
  viewer: Viewer,
  trial: Tried & TraceAsk & { answer: string },
): Promise<TraceResult> {
  const { part } = trial;
  const solved = await findTried(viewer, trial);
  const read = readAnswer(trial.answer);
  if (!read.ok) return traceRefusal("unreadable");
  if (!solved?.exercise.parts.some(({ id }) => id === part)) return traceRefusal("no-picture");
  const written = { ...solved, part, answer: read.answer };
  const verdict = gradePart(written);
  if (!isCounted(verdict)) return traceRefusal("unreadable");
  return drawTrace(solved, trial, diagnosePart({ ...written, verdict }));
}
