import type { RightAnswer } from "../kinds/kind";
import type { Exercise } from "./exercise";
import type { Solution } from "./solution";
import { writtenKey } from "./written-key";

/** What is right in every part, for the eyes of staff alone. */
export function rightAnswers(
  exercise: Pick<Exercise, "parts" | "conventions">,
  solution: Solution,
): Record<string, RightAnswer> {
  return Object.fromEntries(
    [...solution.settled].map(([part, { right }]) => [
      part,
      right() ?? { type: "value", value: writtenKey(exercise, solution, part) ?? "" },
    ]),
  );
}
