import type { Scope } from "../language/evaluate-program";
import type { Program } from "../language/program";
import type { MistakeId } from "../mistakes.en";
import { asTensor, type Value } from "../ops/value";
import { Tensor } from "../tensor/tensor";
import { type Agreement, agreement } from "./agreement";
import {
  droppedSummands,
  type Hypothesis,
  pairsOfMistakes,
  type Searched,
  singleMistakes,
} from "./hypotheses";

/** What an answer is compared with, and how closely. */
export interface Suspect {
  readonly program: Program;
  /** The program with earlier parts written out; null where it names none. */
  readonly inlined: Program | null;
  readonly scope: Scope;
  readonly truth: Value;
  readonly answer: Value;
  readonly tolerance: number;
}

/**
 * `exact`: every cell is what the mistake gives. `probable`: most are, and `slips` are the flat places of the others.
 * A right procedure with some wrong cells has no mistakes, only slips.
 */
export interface Diagnosis {
  readonly mistakes: readonly MistakeId[];
  readonly certainty: "exact" | "probable";
  readonly slips: readonly number[];
}

/** Share of the cells that must agree before anything is said. */
const LEAST_SHARE = 0.6;
/** How far behind, as a share of the cells, every other procedure must be, the right one included. */
const LEAST_LEAD = 0.15;
/** Cells that must speak for a mistake, and against the right answer, before slips are forgiven. */
const LEAST_TELLING = 3;
/** Two mistakes at once can give almost anything on a small map: so many cells must agree, all of them. */
const LEAST_CELLS_FOR_TWO = 6;

/**
 * Looks for the slightly different procedure that gives a wrong answer (cf. mal-rules: Sleeman, 1982): one mistake
 * everywhere, one mistake somewhere, a summand dropped, two mistakes. Never names one that gives the right answer, nor
 * one that the answer speaks for no more than for the right one. null: unknown.
 */
export function findMistake(suspect: Suspect): Diagnosis | null {
  const [truth, answer] = [matrixOf(suspect.truth), matrixOf(suspect.answer)];
  if (!truth || !answer || isUntelling(answer, truth, suspect.scope)) return null;
  const right = agreement(answer, truth, suspect.tolerance);
  const budget = { spent: 0 };
  const { program, scope, inlined } = suspect;
  const searches = [program, ...(inlined ? [inlined] : [])].map((each) => ({ program: each, scope, budget }));
  const trial = new Trial({ answer, truth, right, tolerance: suspect.tolerance });
  for (const searched of searches) {
    if (trial.exactAmong(singleMistakes(searched))) return trial.exact();
    if (trial.exactAmong(droppedSummands(searched))) return trial.exact();
  }
  return trial.probable() ?? trial.slips() ?? pairs(trial, searches, answer);
}

function pairs(trial: Trial, searches: readonly Searched[], { data }: Tensor): Diagnosis | null {
  if (data.length < LEAST_CELLS_FOR_TWO || new Set(data).size < LEAST_TELLING) return null;
  const found = searches.some((searched) => trial.exactAmong(pairsOfMistakes(searched, trial.ids)));
  return found ? trial.exact() : null;
}

/** One number throughout, or an image copied: no procedure can be read from it. A single number tells what it can. */
function isUntelling(answer: Tensor, truth: Tensor, scope: Scope): boolean {
  if (answer.data.length === 1) return false;
  const constant = (x: Tensor) => x.data.every((cell) => cell === x.data[0]);
  if (constant(answer) && !constant(truth)) return true;
  return [...scope.values()].some((value) => {
    const given = asTensor(value);
    return given !== null && agreement(answer, given, 0)?.count === answer.data.length;
  });
}

const matrixOf = (value: Value): Tensor | null =>
  typeof value === "number" ? new Tensor([1], Float64Array.of(value)) : asTensor(value);

interface Compared {
  readonly answer: Tensor;
  readonly truth: Tensor;
  /** How the answer agrees with the right one; null where the sizes differ. */
  readonly right: Agreement | null;
  readonly tolerance: number;
}

interface Candidate {
  readonly mistakes: readonly MistakeId[];
  readonly predicted: Tensor;
  readonly agrees: Agreement;
}

/** Keeps what the hypotheses so far have come to. */
class Trial {
  readonly #compared: Compared;
  readonly #candidates: Candidate[] = [];
  readonly #ids = new Set<MistakeId>();
  #exact: Candidate | null = null;

  constructor(compared: Compared) {
    this.#compared = compared;
  }

  /** Mistakes that can be made in the program at all. */
  get ids(): readonly MistakeId[] {
    return [...this.#ids];
  }

  /** Tries hypotheses until one gives the whole answer; one that gives the right answer is passed over. */
  exactAmong(hypotheses: Iterable<Hypothesis>): boolean {
    const { answer, truth, tolerance } = this.#compared;
    for (const { mistakes, predicted: value } of hypotheses) {
      const [id] = mistakes;
      if (mistakes.length === 1 && id) this.#ids.add(id);
      const predicted = matrixOf(value);
      const agrees = predicted && agreement(answer, predicted, tolerance);
      if (!predicted || !agrees || agreement(predicted, truth, tolerance)?.count === truth.data.length)
        continue;
      const candidate = { mistakes, predicted, agrees };
      this.#candidates.push(candidate);
      if (agrees.count < answer.data.length) continue;
      this.#exact = candidate;
      return true;
    }
    return false;
  }

  exact(): Diagnosis | null {
    return this.#exact && { mistakes: this.#exact.mistakes, certainty: "exact", slips: [] };
  }

  probable(): Diagnosis | null {
    const { right, answer } = this.#compared;
    const cells = answer.data.length;
    const [best, ...others] = this.#candidates.toSorted((a, b) => b.agrees.count - a.agrees.count);
    if (!best || best.agrees.count < LEAST_SHARE * cells) return null;
    const telling = best.agrees.cells.filter((agrees, at) => agrees && right?.cells[at] !== true).length;
    if (telling < LEAST_TELLING) return null;
    const rival = others.find(({ predicted }) => agreement(predicted, best.predicted, 0)?.count !== cells);
    const behind = Math.max(right?.count ?? 0, rival?.agrees.count ?? 0);
    if (best.agrees.count - behind < LEAST_LEAD * cells) return null;
    return { mistakes: best.mistakes, certainty: "probable", slips: placesOf(best.agrees) };
  }

  /** A right procedure with a few wrong cells. */
  slips(): Diagnosis | null {
    const { right, answer } = this.#compared;
    const cells = answer.data.length;
    if (!right || cells === 1 || right.count < LEAST_SHARE * cells) return null;
    const rival = Math.max(0, ...this.#candidates.map(({ agrees }) => agrees.count));
    if (right.count - rival < LEAST_LEAD * cells) return null;
    return { mistakes: [], certainty: "probable", slips: placesOf(right) };
  }
}

const placesOf = ({ cells }: Agreement): number[] => cells.flatMap((agrees, at) => (agrees ? [] : [at]));
