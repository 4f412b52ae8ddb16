import type { Tensor } from "../tensor/tensor";

/** An answer and the right one. */
export interface Compared {
  readonly answer: Tensor;
  readonly truth: Tensor;
  readonly tolerance: number;
  /** Cells in which the two agree; null where their sizes differ. */
  readonly right: readonly boolean[] | null;
}

/** Fineness of answers that are not whole numbers. */
const FRACTION = 0.01;
/** An answer from nowhere has the size that a mistake leads to in one case out of so many. */
const SIZES = 20;
/** From here on nothing is a coincidence. */
const ENOUGH = 1e12;

/**
 * The chance that an answer which no mistake led to speaks for one of `rivals` mistakes in these cells as it does:
 * how many numbers might as well stand in each of them, and how many such sets of cells there are. Near a right
 * number others near it are the likelier slips, so that little speaks for a mistake there.
 *
 * @param cells flat places, some in which the right procedure has something else, or all
 */
export function chanceOf(compared: Compared, cells: readonly number[], rivals: number): number {
  const { answer, right } = compared;
  const count = isConstant(answer) ? 1 : answer.data.length;
  const step = stepOf(compared);
  const near = right !== null && cells.length === 1 && count > 1;
  let ways = right === null ? SIZES : 1;
  for (const at of cells.slice(0, count)) {
    const off = Math.abs((answer.data[at] ?? 0) - (compared.truth.data[at] ?? 0));
    const wide = widthAt(compared, at) / step + 1;
    ways *= near ? Math.min(wide, (4 * off) / step + 1) : wide;
    if (ways > ENOUGH) return 0;
  }
  return rivals / ways;
}

/** The same number in all cells, or in all that are marked: no procedure can be read from that. */
export const isConstant = ({ data }: Tensor, marked: readonly boolean[] | null = null): boolean =>
  new Set(marked ? data.filter((_, at) => marked[at]) : data).size === 1;

/** Number of sets of `some` cells among `count`, or more than matters. */
export function choices(count: number, some: number): number {
  let sets = 1;
  for (let at = 0; at < Math.min(some, count - some); at++) {
    sets = (sets * (count - at)) / (at + 1);
    if (sets > ENOUGH) return sets;
  }
  return sets;
}

/** Whole numbers are one apart. */
function stepOf({ answer, truth, tolerance }: Compared): number {
  const whole = truth.data.every(Number.isInteger) && answer.data.every(Number.isInteger);
  return Math.max(whole ? 1 : FRACTION, 2 * tolerance);
}

/** The range of numbers that might stand in a cell: of a map, all between its extremes; else up to twice its own. */
function widthAt({ answer, truth }: Compared, at: number): number {
  const mapped = answer.shape.length > 1 && answer.data.length > 1;
  if (!mapped) return 2 * Math.max(Math.abs(answer.data[at] ?? 0), Math.abs(truth.data[at] ?? 0));
  return rangeOf(answer, truth);
}

function rangeOf(...maps: readonly Tensor[]): number {
  let [low, high] = [0, 0];
  for (const { data } of maps) {
    for (const cell of data) {
      if (cell < low) low = cell;
      if (cell > high) high = cell;
    }
  }
  return high - low;
}
