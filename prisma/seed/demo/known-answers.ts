import {
  asNumbers,
  describeIssue,
  type Exercise,
  evaluateProgram,
  gradePart,
  type NestedNumbers,
  normalForm,
  type PartStatus,
  parseProgram,
  type RawAnswer,
  type Result,
  type Solution,
  type Value,
} from "@/grader";
import { MISTAKES, type Mistake } from "./mistakes";
import { type SaidAnswers, saidAnswers } from "./said-answers";

/** Numbers by part. */
export type Answers = ReadonlyMap<string, NestedNumbers>;

/** What somebody may come to in an exercise: computed by the grader, like the key. */
export interface KnownAnswers {
  /** In the order of the exercise. */
  parts: readonly string[];
  /** Of the parts whose answer is numbers, as the part's own program gives them. */
  right: Answers;
  /** One for each mistake of the catalogue that this exercise invites; each differs from `right` somewhere. */
  mistaken: readonly Answers[];
  /** Of the other parts: texts, orders, choices. */
  said: ReadonlyMap<string, SaidAnswers>;
  /** @param earlier the student's own answers, by part, that could be read */
  judge: (part: string, answer: RawAnswer, earlier: ReadonlyMap<string, RawAnswer>) => PartStatus;
}

export function knownAnswers(slug: string, exercise: Exercise, solution: Solution): KnownAnswers {
  const workOut = (mistake: Mistake | null) => answersWith(mistake, exercise, solution);
  const right = workOut(null);
  const others = exercise.parts.filter(({ id }) => !right.has(id));
  return {
    parts: exercise.parts.map(({ id }) => id),
    right,
    mistaken: (MISTAKES[slug] ?? []).map(workOut),
    said: new Map(others.map(({ id }) => [id, saidAnswers(id, exercise, solution)])),
    judge: (part, answer, earlier) => gradePart({ exercise, solution, part, answer, earlier }).status,
  };
}

/** The answers of somebody who makes this mistake, and goes on computing with what came out. */
export function answersWith(mistake: Mistake | null, exercise: Exercise, solution: Solution): Answers {
  const scope = new Map<string, Value>(
    exercise.given.map(({ name }) => [name, solution.values.get(name) ?? 0]),
  );
  const answers = new Map<string, NestedNumbers>();
  for (const { id, program } of exercise.parts) {
    const truth = solution.values.get(id);
    if (program === null || truth === undefined) continue;
    const mistaken = mistake?.programs[id];
    const value = expectOk(
      evaluateProgram(mistaken === undefined ? program : expectOk(parseProgram(mistaken)), scope),
    );
    scope.set(id, value);
    const numbers = asNumbers(value);
    if (numbers !== null && isAnsweredByNumbers(id, truth, exercise)) answers.set(id, numbers);
  }
  return answers;
}

/** Whether a part reads the numbers that its program gives as what they are: a region, for one, reads them as places. */
function isAnsweredByNumbers(part: string, truth: Value, exercise: Exercise): boolean {
  const text = JSON.stringify(asNumbers(truth));
  return JSON.stringify(normalForm({ exercise, part, answer: text })) === text;
}

function expectOk<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(describeIssue).join(" "));
}
