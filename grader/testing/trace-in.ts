import type { DeclaredConventions } from "../conventions";
import { openExercise } from "../exercise/parse-exercise";
import { tracePart } from "../exercise/trace-part";
import type { MistakeId } from "../mistakes.en";
import { valueIn } from "./outcome";

/** What is asked of a picture beside its part. */
export interface Asking {
  readonly mistakes?: readonly MistakeId[];
  readonly call?: number | null;
  readonly first?: number;
  /** Behind those of the text. */
  readonly conventions?: DeclaredConventions;
}

/** The picture of a part of an exercise's text. */
export const traceIn = (
  source: string,
  part: string,
  { mistakes = [], call = null, first = 0, conventions = {} }: Asking = {},
) => {
  const { exercise, solution } = valueIn(openExercise(source, conventions));
  const diagnosis = mistakes.length > 0 ? { mistakes } : null;
  return tracePart({ exercise, solution, part, diagnosis, call, first });
};
