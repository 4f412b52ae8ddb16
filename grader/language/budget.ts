import { issue } from "../issue";
import { MAX_TENSOR_CELLS } from "../ops/argument-type";
import type { Effort } from "../ops/effort";
import { cellsIn, isFiniteThroughout, MAX_LEVELS, type Value } from "../ops/value";
import { ok, type Result, refuse } from "../result";
import { Tensor } from "../tensor/tensor";

/** Most cells the values they compute may hold together; they stay in memory while the exercise is used. */
export const MAX_COMPUTED_CELLS = 10_000_000;

/** Most cells the operations of one exercise may take in together. */
export const MAX_READ_CELLS = 5_000_000;

export const TOO_MUCH_READ = refuse(issue("too-much-read", { limit: MAX_READ_CELLS }));

/** Counts the cells that an operation takes in; false where that is too many by now. */
export function mayRead(inputs: readonly Value[], effort: Effort): boolean {
  effort.read += inputs.reduce<number>((sum, input) => sum + cellsIn(input, MAX_READ_CELLS), 0);
  return effort.read <= MAX_READ_CELLS;
}

/** What was computed must be finite and small: no later operation may hide a NaN or outgrow the memory. */
export function checkedSize(result: Result<Value>, effort: Effort): Result<Value> {
  if (!result.ok) return result;
  if (!isFiniteThroughout(result.value)) return refuse(issue("value-not-finite", {}));
  if (!(result.value instanceof Tensor)) return result;
  const cells = result.value.data.length;
  effort.cells += cells;
  if (cells > MAX_TENSOR_CELLS) return refuse(issue("tensor-too-large", { cells, limit: MAX_TENSOR_CELLS }));
  if (effort.cells <= MAX_COMPUTED_CELLS) return result;
  return refuse(issue("tensor-too-large", { cells: effort.cells, limit: MAX_COMPUTED_CELLS }));
}

/** A list of tensors is written out where an operation wants one tensor; names make it long and deep at no cost. */
export function checkedList(collection: Value, effort: Effort): Result<Value> {
  const cells = cellsIn(collection, MAX_TENSOR_CELLS);
  if (cells <= MAX_TENSOR_CELLS) return mayRead([collection], effort) ? ok(collection) : TOO_MUCH_READ;
  return refuse(
    Number.isFinite(cells)
      ? issue("tensor-too-large", { cells, limit: MAX_TENSOR_CELLS })
      : issue("too-deeply-nested", { limit: MAX_LEVELS }),
  );
}
