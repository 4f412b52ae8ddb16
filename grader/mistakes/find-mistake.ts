import type { Scope } from "../language/evaluate-program";
import type { Program } from "../language/program";
import { asTensor, type Value } from "../ops/value";
import type { Tensor } from "../tensor/tensor";
import { agreement, matrixOf } from "./agreement";
import {
  budgetForOne,
  budgetForTwo,
  structureMistakes,
  pairsOfMistakes,
  type Searched,
  singleMistakes,
} from "./hypotheses";
import { type Diagnosis, LEAST_TELLING, Trial } from "./trial";

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

/** Two mistakes at once can give almost anything on a small map: so many cells must agree, all of them. */
const LEAST_CELLS_FOR_TWO = 6;

/**
 * Looks for the slightly different procedure that gives a wrong answer (cf. mal-rules: Sleeman, 1982): one mistake
 * everywhere, one mistake somewhere, a summand dropped, two mistakes. Never names one that gives the right answer, nor
 * one that the answer speaks for no more than for the right one. null: unknown.
 */
export function findMistake(suspect: Suspect): Diagnosis | null {
  const [truth, answer] = [matrixOf(suspect.truth), matrixOf(suspect.answer)];
  if (!truth || !answer || isUntelling(answer, truth, suspect.data)) return null;
  const right = agreement(answer, truth, suspect.tolerance);
  if (right?.count === answer.data.length) return null;
  const budget = budgetForOne();
  const { program, scope, inlined } = suspect;
  const searches = [program, ...(inlined ? [inlined] : [])].map((each) => ({ program: each, scope, budget }));
  const trial = new Trial({ answer, truth, right, tolerance: suspect.tolerance });
  for (const searched of searches) {
    if (trial.exactAmong(singleMistakes(searched))) return trial.exact();
    if (trial.exactAmong(structureMistakes(searched))) return trial.exact();
  }
  return trial.probable() ?? trial.slips() ?? pairs(trial, searches, answer);
}

function pairs(trial: Trial, searches: readonly Searched[], { data }: Tensor): Diagnosis | null {
  if (data.length < LEAST_CELLS_FOR_TWO || new Set(data).size < LEAST_TELLING) return null;
  const budget = budgetForTwo();
  const found = searches.some((each) => trial.exactAmong(pairsOfMistakes({ ...each, budget }, trial.ids)));
  return found ? trial.exact() : null;
}

/** One number throughout, or an image copied: no procedure can be read from it. A single number tells what it can. */
function isUntelling(answer: Tensor, truth: Tensor, data: readonly Value[]): boolean {
  if (answer.data.length === 1) return false;
  const constant = (x: Tensor) => x.data.every((cell) => cell === x.data[0]);
  if (constant(answer) && !constant(truth)) return true;
  return data.some((value) => {
    const given = asTensor(value);
    return given !== null && agreement(answer, given, 0)?.count === answer.data.length;
  });
}
