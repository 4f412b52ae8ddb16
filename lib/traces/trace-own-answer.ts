import { type Diagnosis, type Exercise, partsReadBy } from "@/grader";
import { readPolicy } from "../assignments/reveal-schema";
import type { Viewer } from "../auth/session";
import type { CompiledExercise } from "../exercises/compile-source";
import { getCompiledVariant } from "../exercises/get-compiled-variant";
import { laterWords } from "../submissions/later-words";
import { drawTrace } from "./draw-trace";
import { drawsAnswer } from "./draws-answer";
import { findTracedAttempt, levelOf, type TracedAttempt } from "./find-traced-attempt";
import { findTracedPractice } from "./find-traced-practice";
import type { TraceAsk } from "./schema";
import { traceRefusal } from "./trace-refusal";
import type { TraceRefusal, TraceResult } from "./views";

/**
 * The picture of somebody's last judged answer to a part of their homework, where its policy shows one. A picture draws
 * right numbers of other parts, too: of those that its program reads, and of any that are computed on the way. It is
 * shown only once the pictures of all of them are.
 */
export async function traceAttempt(
  viewer: Viewer,
  { attempt: id, ...ask }: TraceAsk & { attempt: string },
): Promise<TraceResult> {
  const attempt = await findTracedAttempt(viewer.id, id);
  if (attempt === null) return traceRefusal("not-found");
  const compiled = await getCompiledVariant(attempt);
  if (!hasPart(compiled.exercise, ask.part)) return traceRefusal("not-found");
  const judged = attempt.judged.get(ask.part);
  if (judged === undefined) return traceRefusal("not-found");
  if (levelOf(attempt, ask.part) !== "trace") return notYet(attempt);
  const traced = drawTrace(compiled, ask, judged.diagnosis);
  const others = partsReadBy(compiled.exercise, ask.part);
  return keepingBack(traced, { attempt, compiled, others, part: ask.part, diagnosis: judged.diagnosis });
}

/**
 * The same of a practice, where everything is shown at once: but for the numbers of parts that ask there what they ask
 * in the homework.
 */
export async function tracePractice(
  viewer: Viewer,
  { practice: id, ...ask }: TraceAsk & { practice: string },
): Promise<TraceResult> {
  const practice = await findTracedPractice(viewer.id, id, ask.part);
  if (!practice?.answered || !practice.parts.includes(ask.part)) return traceRefusal("not-found");
  const attempt = await findTracedAttempt(viewer.id, practice.attemptId);
  if (attempt === null) return traceRefusal("not-found");
  const traced = drawTrace(await getCompiledVariant(practice), ask, practice.diagnosis);
  const compiled = await getCompiledVariant(attempt);
  const read = partsReadBy(compiled.exercise, ask.part);
  const others = read.filter((part) => !practice.parts.includes(part));
  return keepingBack(traced, { attempt, compiled, others, part: null, diagnosis: practice.diagnosis });
}

const hasPart = ({ parts }: Exercise, id: string) => parts.some((part) => part.id === id);

/** Why a picture is not shown yet, or never. */
function notYet({ reveal, maxAttempts }: TracedAttempt): TraceRefusal {
  const words = laterWords({ level: "trace", from: readPolicy(reveal).trace, maxAttempts });
  return words === null ? traceRefusal("not-shown") : traceRefusal("not-shown", words);
}

interface Around {
  attempt: TracedAttempt;
  /** The homework as the attempt has it. */
  compiled: CompiledExercise;
  /** Parts of the homework whose right numbers the picture needs. */
  others: readonly string[];
  /** The part of the homework that the picture is of; null where it is of none. */
  part: string | null;
  diagnosis: Diagnosis | null;
}

/** The picture unless it shows right answers to parts of the homework whose own picture is not shown. */
function keepingBack(traced: TraceResult, around: Around): TraceResult {
  if (!traced.ok) return traced;
  const { attempt, compiled, others, part, diagnosis } = around;
  const { exercise, solution } = compiled;
  const given = compiled.published.given.map(({ value }) => value);
  const drawn = { trace: traced.trace, given, slipped: diagnosis?.certainty === "probable" };
  const closed = exercise.parts.findIndex(
    ({ id }) =>
      id !== part &&
      levelOf(attempt, id) !== "trace" &&
      (others.includes(id) || drawsAnswer(drawn, solution.truth[id])),
  );
  if (closed === -1) return traced;
  const label = partLabel(closed);
  return traceRefusal(
    "not-shown",
    `The picture shows numbers that ${label} asks for. It opens with the picture of ${label}.`,
  );
}

/** As the page writes it: "(a)". */
const partLabel = (index: number): string => {
  const letter = String.fromCharCode("a".charCodeAt(0) + (index % 26));
  return `(${letter.repeat(1 + Math.floor(index / 26))})`;
};
