import {
  asNumbers,
  describeIssue,
  type Exercise,
  evaluateProgram,
  type NestedNumbers,
  parseProgram,
  type Result,
  type Solution,
  type Value,
} from "@/grader";
import { MISTAKES, type Mistake } from "./mistakes";

/** Answers by part. */
export type Answers = ReadonlyMap<string, NestedNumbers>;

/** What somebody may come to in an exercise: computed by the grader, like the key. */
export interface KnownAnswers {
  right: Answers;
  /** One for each mistake of the catalogue that this exercise invites; each differs from `right` somewhere. */
  mistaken: readonly Answers[];
}

export function knownAnswers(slug: string, exercise: Exercise, solution: Solution): KnownAnswers {
  const workOut = (mistake: Mistake | null) => answersWith(mistake, exercise, solution);
  return { right: workOut(null), mistaken: (MISTAKES[slug] ?? []).map(workOut) };
}

/** The answers of somebody who makes this mistake, and goes on computing with what came out. */
export function answersWith(mistake: Mistake | null, exercise: Exercise, solution: Solution): Answers {
  const scope = new Map<string, Value>(
    exercise.given.map(({ name }) => [name, solution.values.get(name) ?? 0]),
  );
  const answers = new Map<string, NestedNumbers>();
  for (const { id, program } of exercise.parts) {
    if (program === null) continue;
    const mistaken = mistake?.programs[id];
    const value = expectOk(
      evaluateProgram(mistaken === undefined ? program : expectOk(parseProgram(mistaken)), scope),
    );
    const numbers = asNumbers(value);
    if (numbers === null) throw new Error(`${mistake?.name ?? "the key"}, part ${id}: no numbers`);
    scope.set(id, value);
    answers.set(id, numbers);
  }
  return answers;
}

function expectOk<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(describeIssue).join(" "));
}
