import { Tensor } from "./tensor";

/** A number, or lists of lists of numbers, as JSON and NumPy write tensors. */
export type NestedNumbers = number | readonly NestedNumbers[];

/** Nested lists of the tensor's cells, one level per axis; a bare number for a scalar. */
export const toNested = (tensor: Tensor): NestedNumbers => nest(tensor.shape, tensor.data);

export type Nested<T> = T | readonly Nested<T>[];

/** Groups flat row-major `cells` by `shape`; fewer cells than the shape holds are a bug and throw. */
export function nest<T>(shape: readonly number[], cells: ArrayLike<T>): Nested<T> {
  return level({ shape, cells, at: 0 }, 0);
}

interface Reading<T> {
  readonly shape: readonly number[];
  readonly cells: ArrayLike<T>;
  at: number;
}

function level<T>(reading: Reading<T>, axis: number): Nested<T> {
  const length = reading.shape[axis];
  if (length === undefined) {
    const cell = reading.cells[reading.at++];
    if (cell === undefined) throw new RangeError("nest: fewer cells than the shape holds");
    return cell;
  }
  const items: Nested<T>[] = [];
  for (let at = 0; at < length; at++) items.push(level(reading, axis + 1));
  return items;
}

/**
 * A tensor from nested lists; null where they are ragged, hold anything but finite numbers, or an axis is empty.
 * A bare number becomes a tensor of shape [].
 */
export function fromNested(value: unknown): Tensor | null {
  const shape: number[] = [];
  let count = 1;
  for (let list = value; Array.isArray(list); list = list[0]) {
    shape.push(list.length);
    count *= list.length;
  }
  if (count === 0 || !Number.isSafeInteger(count) || count > MOST_CELLS || shape.length > MOST_AXES)
    return null;
  const cells = new Float64Array(count);
  return fill(value, shape, 0, { cells, at: 0 }) ? new Tensor(shape, cells) : null;
}

/** A list that claims more by its first items is ragged or a bomb; nothing so large is ever computed with. */
const MOST_CELLS = 10_000_000;
/** Lists nested deeper would exhaust the stack. */
const MOST_AXES = 100;

interface Filling {
  readonly cells: Float64Array;
  at: number;
}

function fill(list: unknown, shape: readonly number[], axis: number, into: Filling): boolean {
  if (!Array.isArray(list)) return axis === shape.length && fillCell(list, into);
  const length = shape[axis];
  if (list.length !== length) return false;
  const leaves = axis === shape.length - 1;
  for (let at = 0; at < length; at++) {
    if (!(leaves ? fillCell(list[at], into) : fill(list[at], shape, axis + 1, into))) return false;
  }
  return true;
}

function fillCell(value: unknown, into: Filling): boolean {
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  into.cells[into.at++] = value;
  return true;
}
