import type { MistakeId } from "../mistakes.en";
import { type Effort, noEffort } from "../ops/effort";
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

/** Which of the mistakes would show in a part, and which of these could be told from all others there. */
export function tellingOf(
  mistakes: readonly MistakeId[],
  where: PartOf,
  effort: Effort = noEffort(),
): Telling {
  const shown = shownAmong(where, predictedAnswers(where, effort, mistakes));
  if (shown.length === 0) return { shown, told: [] };
  const answers = predictedAnswers(where, effort);
  return { shown, told: shown.filter((mistake) => isTold(mistake, where, answers)) };
}

function isTold(mistake: MistakeId, where: PartOf, answers: readonly PredictedAnswer[]): boolean {
  const own = answers.filter((each) => each.mistake === mistake).map(({ answer }) => answer);
  const others = answers.filter((each) => each.mistake !== mistake).map(({ answer }) => answer);
  return own.every((answer) => {
    const verdict = where.solution.settled.get(where.part)?.judge(answer);
    const found = verdict && diagnosePart({ ...where, answer, verdict });
    return found?.certainty === "exact" && found.mistakes.join() === mistake && !others.includes(answer);
  });
}
