import type { MistakeId } from "../mistakes.en";
import type { Tensor } from "../tensor/tensor";
import { type Agreement, agreement, matrixOf } from "./agreement";
import type { Hypothesis } from "./hypotheses";
import type { OtherConvention } from "./other-convention.en";

/**
 * `exact`: every cell is what the mistake gives. `probable`: most are, and `slips` are the flat places of the others.
 * A right procedure with some wrong cells has no mistakes, only slips.
 */
export interface Diagnosis {
  readonly mistakes: readonly MistakeId[];
  readonly certainty: "exact" | "probable";
  readonly slips: readonly number[];
  /** The answer is right in every cell where these are otherwise than in the exercise. */
  readonly conventions?: readonly OtherConvention[];
}

/** Share of the cells that must agree before anything is said. */
const LEAST_SHARE = 0.6;
/** How far behind, as a share of the cells, every other procedure must be, the right one included. */
const LEAST_LEAD = 0.15;
/** Cells that must speak for a mistake, and against the right answer, before slips are forgiven. */
export const LEAST_TELLING = 3;
/** On a map a single cell that speaks for a mistake is more often a slip. */
const LEAST_TELLING_ON_MAP = 2;
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
export class Trial {
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
      if (agrees.count < answer.data.length || this.#isOneSlip()) continue;
      this.#exact = candidate;
      return true;
    }
    return false;
  }

  /** Whether the answer is a map that is right but for one cell. */
  #isOneSlip(): boolean {
    const { right, answer } = this.#compared;
    const isMap = answer.shape.length > 1 && answer.data.length > 2;
    return isMap && right !== null && answer.data.length - right.count < LEAST_TELLING_ON_MAP;
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
