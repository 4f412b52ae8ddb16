import {
  type DeclaredConventions,
  describeIssue,
  type Exercise,
  openExercise,
  type PublicExercise,
  redactExercise,
  type Solution,
  type SolvedExercise,
} from "@/grader";
import { toJsonb } from "../to-jsonb";

/** An exercise ready to be shown and graded. All but `published` stays on the server. */
export interface CompiledExercise {
  exercise: Exercise;
  solution: Solution;
  published: PublicExercise;
  /** JSON texts stored with every submission, written once. */
  evidence: { params: string; truth: ReadonlyMap<string, string> };
}

/**
 * Reads, checks and solves the text of an exercise.
 * @param behind conventions where the text says nothing of its own
 * @throws for a text that is none, with the author's sentences
 */
export function compileSource(source: string, behind: DeclaredConventions = {}): CompiledExercise {
  const { exercise, solution } = solved(source, behind);
  return compileSolution(exercise, solution);
}

/** The same of an exercise that is read already, with the numbers of a solution. */
export function compileSolution(exercise: Exercise, solution: Solution): CompiledExercise {
  return {
    exercise,
    solution,
    published: redactExercise(exercise, solution),
    evidence: {
      params: toJsonb(solution.params),
      truth: new Map(Object.entries(solution.truth).map(([part, truth]) => [part, toJsonb(truth)])),
    },
  };
}

function solved(source: string, behind: DeclaredConventions): SolvedExercise {
  const opened = openExercise(source, behind);
  if (opened.ok) return opened.value;
  throw new Error(`This exercise cannot be used: ${opened.issues.map(describeIssue).join(" ")}`);
}
