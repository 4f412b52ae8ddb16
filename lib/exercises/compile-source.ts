import {
  describeIssue,
  type Exercise,
  type PublicExercise,
  parseExercise,
  type Result,
  redactExercise,
  type Solution,
  solveExercise,
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

/** Reads, checks and solves the text of an exercise. @throws for a text that is none, with the author's sentences */
export function compileSource(source: string): CompiledExercise {
  const exercise = expectOk(parseExercise(source));
  const solution = expectOk(solveExercise(exercise));
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

function expectOk<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`This exercise cannot be used: ${result.issues.map(describeIssue).join(" ")}`);
}
