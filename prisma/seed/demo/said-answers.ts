import { type Exercise, gradePart, type RawAnswer, type Solution } from "@/grader";

/** What people say where the answer is not made of numbers; the exercise's own samples are what they said. */
export interface SaidAnswers {
  right: readonly RawAnswer[];
  /** Wrong, right in part, or for a person to decide. */
  other: readonly RawAnswer[];
  unreadable: RawAnswer;
}

/** A part's samples by how they come out; what it makes itself where it has none. */
export function saidAnswers(part: string, exercise: Exercise, solution: Solution): SaidAnswers {
  const own = solution.settled.get(part)?.examples();
  if (own === undefined) throw new Error(`part ${part} is not settled`);
  const samples = exercise.samples.flatMap(({ answers }) => answers[part] ?? []);
  const statusOf = (answer: RawAnswer) => gradePart({ exercise, solution, part, answer }).status;
  const right = samples.filter((answer) => statusOf(answer) === "right");
  const other = samples.filter((answer) => ["wrong", "partial", "needs-review"].includes(statusOf(answer)));
  return {
    right: right.length > 0 ? right : [own.right],
    other: other.length > 0 || own.wrong === null ? other : [own.wrong],
    unreadable: own.unreadable,
  };
}
