import type { MistakeId } from "../mistakes.en";
import type { Tensor } from "../tensor/tensor";
import { agreement, agreesThroughout } from "./agreement";
import { isFrequent } from "./frequent";
import { type Compared, chanceOf, choices } from "./surprise";

/** What one or more mistakes predict, of the answer's size. */
export interface Candidate {
  readonly mistakes: readonly MistakeId[];
  readonly predicted: Tensor;
  /** Made wherever it can be; such candidates come first, and others are no rivals of theirs. */
  readonly everywhere: boolean;
  /** Cells in which the answer agrees. */
  readonly count: number;
}

/** The largest chance of a coincidence with which a mistake is still named: of maps and shapes, of single numbers. */
const PROOF = 1 / 100;
const PROOF_NEAR = 1 / 25;
const PROOF_BY_ONE_CELL = 1 / 40;
export const PROOF_WITH_SLIPS = 1 / 4;
const PROOF_OF_NUMBER = 1 / 80;
/** Of a single number that a mistake leads to which every class makes; see `isFrequent`. */
const PROOF_OF_FREQUENT = 1 / 12;
const PROOF_OF_PAIR = 1 / 1_000;

interface Claim {
  readonly claimed: Candidate;
  /** Cells in which the answer is not the right one. */
  readonly wrong: readonly number[];
  /** Everything that single mistakes predict. */
  readonly all: readonly Candidate[];
}

/** Whether an answer that is in every cell what a mistake gives is so by no coincidence. */
export function isProven(compared: Compared, { claimed, wrong, all }: Claim): boolean {
  const { mistakes } = claimed;
  const candidates = rivalsOf(claimed, all);
  const cells = compared.answer.data.length;
  if (cells > 1 || compared.right === null) {
    if (wrong.length === 1) return chanceOf(compared, wrong, 1) / cells <= PROOF_BY_ONE_CELL;
    const rivals = countDistinct(candidates.filter((each) => differsAsMuch(compared, each, wrong.length)));
    return (
      chanceOf(compared, wrong, rivals) / choices(cells, wrong.length) <=
      (wrong.length < cells ? PROOF_NEAR : PROOF)
    );
  }
  const likely = candidates.filter((each) => mayStandFor(compared, each));
  const usual = likely.filter((each) => each.mistakes.every(isFrequent));
  return (
    chanceOf(compared, wrong, countDistinct(likely)) <= PROOF_OF_NUMBER ||
    (mistakes.every(isFrequent) && chanceOf(compared, wrong, countDistinct(usual)) <= PROOF_OF_FREQUENT)
  );
}

/** Whether a single number that means nothing might be this one: as fine as the answer, and no larger than twice it. */
function mayStandFor({ answer, truth }: Compared, { predicted }: Candidate): boolean {
  const [found = 0, given = 0, right = 0] = [predicted, answer, truth].map(({ data }) => data[0]);
  const whole = Number.isInteger(given) && Number.isInteger(right);
  return (
    (!whole || Number.isInteger(found)) && Math.abs(found) <= 2 * Math.max(Math.abs(given), Math.abs(right))
  );
}

/**
 * Among how many pairs of mistakes one that gives the whole answer is still no coincidence; Infinity where nothing is.
 * Whoever has tried more can stop.
 */
export function mostPairs(compared: Compared, wrong: readonly number[]): number {
  const cells = compared.answer.data.length;
  const chance = chanceOf(compared, wrong, 1);
  if (cells === 1) return PROOF_OF_NUMBER / chance;
  return wrong.length > 1 ? (PROOF_OF_PAIR * choices(cells, wrong.length)) / chance : 0;
}

/** Whether a candidate differs from the right answer in as many cells: so many slips may lead to it. */
function differsAsMuch(
  { truth, right, tolerance }: Compared,
  { predicted }: Candidate,
  many: number,
): boolean {
  if (right === null) return true;
  return agreement(predicted, truth, tolerance).filter((agrees) => !agrees).length === many;
}

/** Those that come before a candidate or beside it. */
export const rivalsOf = (
  { everywhere }: Candidate,
  candidates: readonly Candidate[],
): readonly Candidate[] => (everywhere ? candidates.filter((other) => other.everywhere) : candidates);

/** How many different answers mistakes lead to. */
export const countDistinct = (candidates: readonly Candidate[]): number =>
  candidates.filter(
    ({ predicted }, at) =>
      !candidates.slice(0, at).some((other) => agreesThroughout(predicted, other.predicted, 0)),
  ).length;
