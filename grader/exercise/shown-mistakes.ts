import { type Budget, budgetForOne } from "../mistakes/budget";
import { type MistakeId, mistakeIds } from "../mistakes.en";
import { type PartOf, type PredictedAnswer, predictedAnswers } from "./predicted-answers";

/**
 * The mistakes that a part shows: every answer that one of them leads to is marked wrong there, in whole or in part,
 * so that whoever answers right has not made it. None in a part whose answers have no numbers; pure and deterministic.
 * @param asked the mistakes to look at, the most wanted first: what the budget cannot pay for counts as not shown
 */
export const shownMistakes = (
  where: PartOf,
  asked: readonly MistakeId[] = mistakeIds,
  budget: Budget = budgetForOne(),
): readonly MistakeId[] => shownAmong(where, predictedAnswers(where, budget, asked));

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
