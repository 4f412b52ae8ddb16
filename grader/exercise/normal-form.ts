import type { Json } from "../json";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import type { Exercise } from "./exercise";
import { MAX_ANSWER_LENGTH } from "./grade-part";

export interface WrittenAnswer {
  readonly exercise: Pick<Exercise, "parts">;
  /** Id of the part; one that the exercise does not have is a bug of the caller's. */
  readonly part: string;
  readonly answer: RawAnswer;
}

/**
 * The answer as it was read, equal for all ways of writing it: `1/2` and ` .5`, cells and pasted text. Nested numbers
 * for a tensor, a list of lengths for a shape, a number; null for what cannot be read. For counting, not for judging.
 */
export function normalForm({ exercise, part: id, answer }: WrittenAnswer): Json | null {
  const part = exercise.parts.find((each) => each.id === id);
  if (!part) throw new Error(`normalForm: the exercise has no part ${id}`);
  if (typeof answer === "string" && answer.length > MAX_ANSWER_LENGTH) return null;
  return part.opened.normal(answer);
}
