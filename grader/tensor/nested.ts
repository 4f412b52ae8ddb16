import { Tensor } from "./tensor";

/** A number, or lists of lists of numbers, as JSON and NumPy write tensors. */
export type NestedNumbers = number | readonly NestedNumbers[];

/** Nested lists of the tensor's cells, one level per axis; a bare number for a scalar. */
export const toNested = (tensor: Tensor): NestedNumbers =>
  nest(tensor.shape, tensor.data, (value) => value);

/** Groups flat row-major `cells` by `shape`, applying `each` to every cell. */
export function nest<C, T>(
  shape: readonly number[],
  cells: ArrayLike<C>,
  each: (cell: C) => T,
): Nested<T> {
  let at = 0;
  const level = (axis: number): Nested<T> => {
    const length = shape[axis];
    if (length === undefined) {
      const cell = cells[at++];
      if (cell === undefined) throw new RangeError("nest: fewer cells than the shape holds");
      return each(cell);
    }
    return Array.from({ length }, () => level(axis + 1));
  };
  return level(0);
}

export type Nested<T> = T | readonly Nested<T>[];

/**
 * A tensor from nested lists; null where they are ragged, hold anything but finite numbers, or an axis is empty.
 * A bare number becomes a tensor of shape [].
 */
export function fromNested(value: unknown): Tensor | null {
  const shape: number[] = [];
  for (let level = value; Array.isArray(level); level = level[0]) shape.push(level.length);
  if (shape.includes(0)) return null;
  const cells: number[] = [];
  return collect(value, shape, 0, cells) ? new Tensor(shape, Float64Array.from(cells)) : null;
}

function collect(value: unknown, shape: readonly number[], axis: number, cells: number[]): boolean {
  if (axis === shape.length) {
    if (typeof value !== "number" || !Number.isFinite(value)) return false;
    cells.push(value);
    return true;
  }
  if (!Array.isArray(value) || value.length !== shape[axis]) return false;
  return value.every((item) => collect(item, shape, axis + 1, cells));
}
