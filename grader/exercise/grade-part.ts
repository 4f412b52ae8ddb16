import { issue } from "../issue";
import { MAX_MATRIX_LENGTH } from "../tensor/parse-tensor";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import { type PartVerdict, unmarked } from "../verdict";
import type { Exercise } from "./exercise";
import { followThrough } from "./follow-through";
import type { Solution } from "./solution";

/** Longest answer that is read, in characters. */
export const MAX_ANSWER_LENGTH = MAX_MATRIX_LENGTH;

/** A student's answers by part id. */
export type Answers = ReadonlyMap<string, RawAnswer>;

export interface PartAnswer {
  readonly exercise: Exercise;
  readonly solution: Solution;
  /** Id of the part; one that the exercise does not have is a bug of the caller's. */
  readonly part: string;
  readonly answer: RawAnswer;
  /** The student's own answers to the parts that this one's program names; see `partsCarriedInto`. */
  readonly earlier?: Answers;
}

/**
 * Marks one answer: unanswered, invalid (what to mend), wrong, partial or right. What is not right is marked again
 * from the student's own earlier answers; where it follows from them in full, the better mark counts. Pure.
 */
export function gradePart({ exercise, solution, part: id, answer, earlier }: PartAnswer): PartVerdict {
  const settled = solution.settled.get(id);
  const part = exercise.parts.find((each) => each.id === id);
  if (!settled || !part) throw new Error(`gradePart: the exercise has no part ${id}`);
  if (typeof answer === "string" && answer.length > MAX_ANSWER_LENGTH) {
    const issues = [issue("answer-too-long", { length: answer.length, limit: MAX_ANSWER_LENGTH })];
    return unmarked("invalid", part.points, issues);
  }
  const verdict = settled.judge(answer);
  const improvable = verdict.status === "wrong" || verdict.status === "partial";
  if (!improvable || earlier === undefined || earlier.size === 0) return verdict;
  return followThrough({ exercise, solution, part, answer, earlier }, verdict);
}
