import type { RightAnswer } from "../kinds/kind";
import type { Solution } from "./solution";
import { writtenKey } from "./written-key";

/** What is right in every part, as students write it; for the eyes of staff alone. */
export function rightAnswers(solution: Solution): Record<string, RightAnswer> {
  return Object.fromEntries(
    [...solution.settled].map(([part, { right }]) => [
      part,
      right() ?? { type: "value", value: writtenKey(solution, part) ?? "" },
    ]),
  );
}
