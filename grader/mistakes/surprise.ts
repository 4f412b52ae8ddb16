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
  const found = numbersFor(compared, cells);
  const step = stepOf(found, compared.tolerance);
  const range = rangeOf(found);
  const near = right !== null && cells.length === 1 && count > 1;
  let ways = right === null ? SIZES : 1;
  for (const at of cells.slice(0, count)) {
    const off = Math.abs((answer.data[at] ?? 0) - (compared.truth.data[at] ?? 0));
    const wide = (isMap(answer) ? range : twiceAt(compared, at)) / step + 1;
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

/**
 * The numbers that tell what might stand in a cell: the right ones, and those of the answer that speak for the mistake.
 * Not its other cells: a single 11111 among them would make a coincidence in all the rest look unlikely.
 */
const numbersFor = ({ answer, truth }: Compared, cells: readonly number[]): readonly number[] => [
  ...truth.data,
  ...cells.map((at) => answer.data[at] ?? 0),
];

/** Whole numbers are one apart. */
const stepOf = (numbers: readonly number[], tolerance: number): number =>
  Math.max(numbers.every(Number.isInteger) ? 1 : FRACTION, 2 * tolerance);

const isMap = ({ shape, data }: Tensor): boolean => shape.length > 1 && data.length > 1;

/** Of a map any number between its extremes might stand in a cell; else any up to twice the cell's own. */
const twiceAt = ({ answer, truth }: Compared, at: number): number =>
  2 * Math.max(Math.abs(answer.data[at] ?? 0), Math.abs(truth.data[at] ?? 0));

/** From the least to the largest, 0 among them. */
function rangeOf(numbers: readonly number[]): number {
  let [low, high] = [0, 0];
  for (const number of numbers) {
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return high - low;
}
