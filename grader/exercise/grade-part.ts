import { issue } from "../issue";
import { MAX_MATRIX_LENGTH } from "../tensor/parse-tensor";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import type { PartVerdict } from "../verdict";
import type { Exercise } from "./exercise";
import type { Solution } from "./solve-exercise";

/** Longest answer that is read, in characters. */
export const MAX_ANSWER_LENGTH = MAX_MATRIX_LENGTH;

export interface PartAnswer {
  readonly exercise: Exercise;
  readonly solution: Solution;
  /** Id of the part; one that the exercise does not have is a bug of the caller's. */
  readonly part: string;
  readonly answer: RawAnswer;
}

/** Marks one answer: unanswered, invalid (what to mend), wrong, partial or right. Pure. */
export function gradePart({ exercise, solution, part: id, answer }: PartAnswer): PartVerdict {
  const judge = solution.judges.get(id);
  const part = exercise.parts.find((each) => each.id === id);
  if (!judge || !part) throw new Error(`gradePart: the exercise has no part ${id}`);
  if (typeof answer === "string" && answer.length > MAX_ANSWER_LENGTH) {
    const issues = [issue("answer-too-long", { length: answer.length, limit: MAX_ANSWER_LENGTH })];
    return { status: "invalid", earned: 0, possible: part.points, size: null, cells: null, issues };
  }
  return judge(answer);
}
