import {
  asNumbers,
  type DeclaredConventions,
  fromJson,
  type NestedNumbers,
  redactExercise,
  type SolvedExercise,
  writtenKey,
} from "@/grader";
import { checkContent } from "./check-content";
import type { ExercisePreview } from "./views";

/** What a text would be: all that is wrong with it, and the exercise with its keys and samples if it is one. */
export function previewSource(source: string, behind: DeclaredConventions = {}): ExercisePreview {
  const { findings, opened } = checkContent(source, behind);
  if (opened === null) return { findings, shown: null };
  const samples = opened.samples.map(({ sample, part, status, difference }) => ({
    sample: sample + 1,
    part,
    status,
    difference,
  }));
  const exercise = redactExercise(opened.exercise, opened.solution);
  return { findings, shown: { exercise, keys: keysOf(opened), samples } };
}

/** As students write them. */
function keysOf({ exercise, solution }: SolvedExercise): Record<string, NestedNumbers> {
  return Object.fromEntries(
    exercise.parts.flatMap(({ id }) => {
      const value = fromJson(writtenKey(exercise, solution, id));
      const numbers = value === null ? null : asNumbers(value);
      return numbers === null ? [] : [[id, numbers] as const];
    }),
  );
}
