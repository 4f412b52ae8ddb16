import type { MistakeId } from "../mistakes.en";
import { type Effort, noEffort } from "../ops/effort";
import { type PartOf, type PredictedAnswer, predictedAnswers } from "./predicted-answers";

/**
 * The mistakes that a part shows: every answer that one of them leads to is marked wrong there, in whole or in part,
 * so that whoever answers right has not made it. None in a part whose answers have no numbers; pure and deterministic.
 */
export const shownMistakes = (where: PartOf, effort: Effort = noEffort()): readonly MistakeId[] =>
  shownAmong(where, predictedAnswers(where, effort));

/** The same, of answers that were predicted already. */
export function shownAmong(
  { solution, part }: PartOf,
  answers: readonly PredictedAnswer[],
): readonly MistakeId[] {
  const settled = solution.settled.get(part);
  if (!settled) return [];
  const isWrong = ({ answer }: PredictedAnswer): boolean =>
    settled.suspect(answer) !== null && ["wrong", "partial"].includes(settled.judge(answer).status);
  const hidden = new Set(answers.filter((each) => !isWrong(each)).map(({ mistake }) => mistake));
  return [...new Set(answers.map(({ mistake }) => mistake))].filter((mistake) => !hidden.has(mistake));
}
