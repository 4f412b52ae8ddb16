import type { MistakeId } from "../mistakes.en";
import type { Tensor } from "../tensor/tensor";
import { agreement, agreesThroughout, coincides, countAgreeing, matrixOf, sameSize } from "./agreement";
import type { Diagnosis } from "./diagnosis";
import { type Candidate, countDistinct, isProven, PROOF_WITH_SLIPS, rivalsOf } from "./evidence";
import { fillsLine } from "./fills-line";
import { isUsual } from "./frequent";
import type { Hypothesis } from "./hypotheses";
import { type Compared, chanceOf, choices, isConstant } from "./surprise";

/** Share of the cells that must agree before anything is said. */
const LEAST_SHARE = 0.6;
/** How far behind, as a share of the cells, every other procedure must be, the right one included. */
const LEAST_LEAD = 0.15;
/** Cells that must speak for a mistake, and against the right answer, before slips are forgiven. */
const LEAST_TELLING = 2;
/** So many varied cells are never a coincidence; nothing more is asked then. */
const PLENTY = 8;

/** Keeps what the hypotheses so far have come to. */
export class Trial {
  readonly #compared: Compared;
  readonly #candidates: Candidate[] = [];
  readonly #fitting = new Map<MistakeId, boolean>();
  /** Cells in which the answer is not the right one; all where the sizes differ. */
  readonly #wrong: readonly number[];

  constructor(compared: Compared) {
    this.#compared = compared;
    this.#wrong = Array.from(compared.answer.data.keys()).filter((at) => compared.right?.[at] !== true);
  }

  /**
   * Mistakes that alone, made everywhere, lead to another answer than the right one: true where it has the answer's
   * size. Of those that lead to the same only the first.
   */
  get alone(): ReadonlyMap<MistakeId, boolean> {
    return this.#fitting;
  }

  /** Tries hypotheses until one gives the whole answer beyond doubt; one that gives the right answer is passed over. */
  try(hypotheses: Iterable<Hypothesis>): Diagnosis | null {
    const { answer } = this.#compared;
    for (const hypothesis of hypotheses) {
      const candidate = this.#weigh(hypothesis);
      if (candidate?.count !== answer.data.length || this.#wrong.length < PLENTY) continue;
      if (new Set(answer.data).size >= 3) return this.#exact(candidate.mistakes);
    }
    return null;
  }

  #weigh({ mistakes, everywhere, predicted: value }: Hypothesis): Candidate | null {
    const { answer, truth, tolerance } = this.#compared;
    const predicted = matrixOf(value);
    if (!predicted || coincides(predicted, truth, tolerance)) return null;
    const fits = sameSize(answer, predicted);
    const [id] = mistakes;
    if (id && everywhere && !this.#isKnown(predicted, fits)) this.#fitting.set(id, fits);
    if (!fits) return null;
    const candidate = { mistakes, predicted, everywhere, count: countAgreeing(answer, predicted, tolerance) };
    this.#candidates.push(candidate);
    return candidate;
  }

  /** Only looked for among small answers: it spares pairs, of which large ones can afford few anyway. */
  #isKnown(predicted: Tensor, fits: boolean): boolean {
    const few = fits && predicted.data.length <= 64;
    return few && this.#candidates.some((other) => agreesThroughout(predicted, other.predicted, 0));
  }

  /** The mistake that gives the whole answer, where that is no coincidence; of several a usual one, then the first. */
  exact(): Diagnosis | null {
    const { answer } = this.#compared;
    const found = this.#candidates
      .filter(({ count }) => count === answer.data.length)
      .toSorted((one, other) => Number(isUsual(other.mistakes)) - Number(isUsual(one.mistakes)));
    const proven = found.find((claimed) =>
      isProven(this.#compared, { claimed, wrong: this.#wrong, all: this.#candidates }),
    );
    return proven ? this.#exact(proven.mistakes) : null;
  }

  /** Two mistakes that give the whole answer, which no single one does; null where more than `most` are tried. */
  exactPair(hypotheses: Iterable<Hypothesis>, most: number): Diagnosis | null {
    const { answer, truth, tolerance } = this.#compared;
    let found: readonly MistakeId[] | null = null;
    let tried = 0;
    for (const { mistakes, predicted: value } of hypotheses) {
      tried++;
      if (tried > most) return null;
      const predicted = found === null ? matrixOf(value) : null;
      if (!predicted || !agreesThroughout(answer, predicted, tolerance)) continue;
      if (!coincides(predicted, truth, tolerance)) found = mistakes;
      if (found && this.#wrong.length >= PLENTY) break;
    }
    return found && this.#exact(found);
  }

  #exact(mistakes: readonly MistakeId[]): Diagnosis {
    return this.#said({ mistakes, certainty: "exact", slips: [] });
  }

  #said(diagnosis: Diagnosis): Diagnosis {
    const { answer } = this.#compared;
    return answer.shape.length > 1 && answer.data.length > 1 ? { ...diagnosis, isMap: true } : diagnosis;
  }

  probable(): Diagnosis | null {
    const { right, answer, tolerance } = this.#compared;
    const cells = answer.data.length;
    const [best] = this.#candidates.toSorted((a, b) => b.count - a.count);
    if (!best || best.count < LEAST_SHARE * cells) return null;
    const agrees = agreement(answer, best.predicted, tolerance);
    const telling = this.#wrong.filter((at) => agrees[at] === true);
    // Not of a size: its sides may well be alike.
    const isMap = answer.shape.length > 1;
    if (telling.length < LEAST_TELLING || (isMap && isConstant(answer, agrees))) return null;
    const others = this.#candidates.filter(
      ({ mistakes, predicted }) =>
        mistakes.join() !== best.mistakes.join() && !agreesThroughout(predicted, best.predicted, 0),
    );
    const behind = Math.max(0, right?.filter(Boolean).length ?? 0, ...others.map(({ count }) => count));
    if (best.count - behind < LEAST_LEAD * cells) return null;
    const chance =
      chanceOf(this.#compared, telling, countDistinct(rivalsOf(best, this.#candidates))) *
      choices(this.#wrong.length, telling.length);
    if (chance > PROOF_WITH_SLIPS) return null;
    return this.#said({ mistakes: best.mistakes, certainty: "probable", slips: placesOf(agrees) });
  }

  /** A right procedure with a few wrong cells. */
  slips(): Diagnosis | null {
    const { right, answer } = this.#compared;
    const cells = answer.data.length;
    if (!right || cells === 1) return null;
    const count = cells - this.#wrong.length;
    if (count < LEAST_SHARE * cells || fillsLine(this.#wrong, answer)) return null;
    const rival = Math.max(0, ...this.#candidates.map((each) => each.count));
    if (count - rival < LEAST_LEAD * cells) return null;
    return this.#said({ mistakes: [], certainty: "probable", slips: placesOf(right) });
  }
}

const placesOf = (cells: readonly boolean[]): number[] => cells.flatMap((agrees, at) => (agrees ? [] : [at]));
