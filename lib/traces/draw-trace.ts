import { type Diagnosis, describeDiagnosis, tracePart } from "@/grader";
import type { CompiledExercise } from "../exercises/compile-source";
import { knownDiagnosis } from "../submissions/known-diagnosis";
import type { TraceAsk } from "./schema";
import { traceRefusal } from "./trace-refusal";
import type { Traced, TraceRefusal } from "./views";

/** The picture of an answer with this diagnosis, or that there is none. Asks nobody whether it may be shown. */
export function drawTrace(
  { exercise, solution }: Pick<CompiledExercise, "exercise" | "solution">,
  { part, call, first }: TraceAsk,
  stored: Diagnosis | null,
): Traced | TraceRefusal {
  const diagnosis = knownDiagnosis(stored);
  const trace = tracePart({ exercise, solution, part, diagnosis, call, first });
  if (trace === null) return traceRefusal("no-picture");
  const named = diagnosis !== null && diagnosis.mistakes.length > 0 && trace.presumed !== null;
  return { ok: true, trace, mistaken: named ? describeDiagnosis(diagnosis).message : null };
}
