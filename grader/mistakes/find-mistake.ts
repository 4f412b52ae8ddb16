import { MutableProgram } from "../language/evaluate-mutated";
import type { Scope } from "../language/evaluate-program";
import type { Program } from "../language/program";
import type { MistakeId } from "../mistakes.en";
import { asTensor, type Value } from "../ops/value";
import type { Tensor } from "../tensor/tensor";
import { agreement, agreesThroughout, isNegated, matrixOf, sameSize } from "./agreement";
import { type Budget, budgetForOne, budgetForTwo } from "./budget";
import type { Diagnosis } from "./diagnosis";
import { mostPairs } from "./evidence";
import { pairsOfMistakes, type Searched, singleMistakes, structureMistakes } from "./hypotheses";
import { likelyPairs } from "./likely-pairs";
import { type Compared, isConstant } from "./surprise";
import { Trial } from "./trial";

/** What an answer is compared with, and how closely. */
export interface Suspect {
  readonly program: Program;
  /** The program with earlier parts written out; null where it names none. */
  readonly inlined: Program | null;
  readonly scope: Scope;
  /** What the exercise gives: an answer that only copies it tells nothing. */
  readonly data: readonly Value[];
  readonly truth: Value;
  readonly answer: Value;
  readonly tolerance: number;
}

/**
 * Looks for the slightly different procedure that gives a wrong answer (cf. mal-rules: Sleeman, 1982): one mistake
 * everywhere, one mistake somewhere, a sum taken apart, two mistakes. Never names one that gives the right answer, nor
 * one that the answer speaks for no more than for the right one. null: unknown.
 */
export function findMistake(suspect: Suspect, budget: Budget = budgetForOne()): Diagnosis | null {
  const compared = compare(suspect);
  if (!compared || isUntelling(compared, suspect.data)) return null;
  const { program, inlined, scope } = suspect;
  const searches = [program, ...(inlined ? [inlined] : [])].map((each) => ({
    program: new MutableProgram(each, scope),
    budget,
  }));
  const trial = new Trial(compared);
  for (const searched of searches) {
    const found = trial.try(singleMistakes(searched)) ?? trial.try(structureMistakes(searched));
    if (found) return found;
  }
  const exact = trial.exact();
  if (exact) return exact;
  // Every sign turned is no mistake of the catalogue, but looks like some with slips wherever a number is negative or 0.
  const mayHaveSlips = !isNegated(compared.answer, compared.truth, suspect.tolerance);
  const probable = mayHaveSlips ? trial.probable() : null;
  // What looks like slips beside one mistake may be another one.
  if (probable)
    return findPair(trial, searches, { compared, beside: probable.mistakes[0] ?? null }) ?? probable;
  const slips = mayHaveSlips ? trial.slips() : null;
  return slips ?? findPair(trial, searches, { compared, beside: null });
}

/** null where there is nothing to compare, or nothing wrong. */
function compare({ truth: right, answer: given, tolerance }: Suspect): Compared | null {
  const [truth, answer] = [matrixOf(right), matrixOf(given)];
  if (!truth || !answer || agreesThroughout(answer, truth, tolerance)) return null;
  const agrees = sameSize(answer, truth) ? agreement(answer, truth, tolerance) : null;
  return { answer, truth, tolerance, right: agrees };
}

interface PairSearch {
  readonly compared: Compared;
  /** One of the two; null where it may be any. */
  readonly beside: MistakeId | null;
}

function findPair(
  trial: Trial,
  searches: readonly Searched[],
  { compared, beside }: PairSearch,
): Diagnosis | null {
  const wrong = [...compared.answer.data.keys()].filter((at) => compared.right?.[at] !== true);
  const most = mostPairs(compared, wrong);
  // Before any is tried: if even one pair were no proof, none is.
  if (most < 1) return null;
  const budget = budgetForTwo();
  const pairs = likelyPairs(trial.alone, compared).filter((pair) => beside === null || pair.includes(beside));
  for (const { program } of searches) {
    const found = trial.exactPair(pairsOfMistakes({ program, budget }, pairs), most);
    if (found) return found;
  }
  return null;
}

/** One number throughout, or an image copied: no procedure can be read from it. A single number tells what it can. */
function isUntelling({ answer, truth }: Compared, data: readonly Value[]): boolean {
  // Whoever has filled in the first cell alone has made no mistake yet.
  if (answer.data.length === 1) return truth.data.length > 1 && answer.data[0] === truth.data[0];
  if (isConstant(answer) && !isConstant(truth)) return true;
  return data.some((value) => {
    const given: Tensor | null = asTensor(value);
    return given !== null && agreesThroughout(answer, given, 0);
  });
}
