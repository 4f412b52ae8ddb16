import { type Exercise, tracePart } from "@/grader";
import type { CompiledExercise } from "../exercises/compile-source";

/** What there can be to show of a part's wrong answers, whoever is shown it. */
export interface AboutPart {
  /** It has an answer program: only such answers are searched for their mistake. */
  programmed: boolean;
  /** There is a picture of it. */
  pictured: boolean;
}

type Compiled = Pick<CompiledExercise, "exercise" | "solution">;

const known = new WeakMap<Exercise, Map<string, AboutPart>>();

/** Tried out once for all variants: what can be drawn depends on the program, not on its numbers. */
export function aboutPart({ exercise, solution }: Compiled, part: string): AboutPart {
  const parts = known.get(exercise) ?? new Map<string, AboutPart>();
  known.set(exercise, parts);
  const before = parts.get(part);
  if (before !== undefined) return before;
  const programmed = exercise.parts.some(({ id, program }) => id === part && program !== null);
  const picture = programmed
    ? tracePart({ exercise, solution, part, diagnosis: null, call: null, first: 0 })
    : null;
  const about = { programmed, pictured: picture !== null };
  parts.set(part, about);
  return about;
}
