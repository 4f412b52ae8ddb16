import type { RightAnswer } from "../kinds/kind";
import type { Solution } from "./solution";

/** What is right in every part, for the eyes of staff alone. */
export function rightAnswers({ settled, truth }: Solution): Record<string, RightAnswer> {
  return Object.fromEntries(
    [...settled].map(([part, { right }]) => [part, right() ?? { type: "value", value: truth[part] ?? "" }]),
  );
}
