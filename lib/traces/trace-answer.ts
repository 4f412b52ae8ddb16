import { takePoint, traceLimit } from "../auth/rate-limits";
import type { Viewer } from "../auth/session";
import type { TraceRequest } from "./schema";
import { traceAttempt, tracePractice } from "./trace-own-answer";
import { traceRefusal } from "./trace-refusal";
import { traceTrial } from "./trace-trial";
import type { TraceResult } from "./views";

/** How a judged answer comes about, cell by cell, and how it should. */
export async function traceAnswer(viewer: Viewer, request: TraceRequest): Promise<TraceResult> {
  if (!(await takePoint(traceLimit(), viewer.id))) return traceRefusal("too-often");
  if ("attempt" in request) return traceAttempt(viewer, request);
  return "practice" in request ? tracePractice(viewer, request) : traceTrial(viewer, request);
}
