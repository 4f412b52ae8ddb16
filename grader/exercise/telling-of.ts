import { type Budget, budgetForOne, isSpent } from "../mistakes/budget";
import type { MistakeId } from "../mistakes.en";
import { diagnosePart } from "./diagnose-part";
import { type PartOf, type PredictedAnswer, predictedAnswers } from "./predicted-answers";
import { shownAmong } from "./shown-mistakes";

/** How some mistakes would come out in a part. */
export interface Telling {
  /** They lead to a wrong answer. */
  readonly shown: readonly MistakeId[];
  /** And to one that no other mistake leads to, and for which the search names them. */
  readonly told: readonly MistakeId[];
}

/**
 * Which of the mistakes would show in a part, and which of these could be told from all others there. What the budget
 * cannot pay for is neither; all that is asked with the same one shares it.
 */
export function tellingOf(
  mistakes: readonly MistakeId[],
  where: PartOf,
  budget: Budget = budgetForOne(),
): Telling {
  const shown = shownAmong(where, predictedAnswers(where, budget, mistakes));
  if (shown.length === 0) return { shown, told: [] };
  const answers = predictedAnswers(where, budget);
  return { shown, told: shown.filter((mistake) => isTold(mistake, { where, answers, budget })) };
}

interface Among {
  where: PartOf;
  answers: readonly PredictedAnswer[];
  budget: Budget;
}

function isTold(mistake: MistakeId, { where, answers, budget }: Among): boolean {
  // Spent: not all others were looked at.
  if (isSpent(budget)) return false;
  const own = answers.filter((each) => each.mistake === mistake).map(({ answer }) => answer);
  const others = new Set(answers.filter((each) => each.mistake !== mistake).map(({ answer }) => answer));
  return own.every((answer) => {
    if (others.has(answer) || isSpent(budget)) return false;
    const verdict = where.solution.settled.get(where.part)?.judge(answer);
    const found = verdict && diagnosePart({ ...where, answer, verdict }, budget);
    return found?.certainty === "exact" && found.mistakes.join() === mistake;
  });
}
