import { isClose } from "../numeric/is-close";
import { asTensor, type Value } from "../ops/value";
import { gridShape, sameShape } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";

/** How an answer compares with what some procedure gives, cell by cell; both have the same size. */
export interface Agreement {
  /** Cells in which they agree. */
  readonly count: number;
  readonly cells: readonly boolean[];
}

/** null where the sizes differ. @param tolerance the author's, as in marking */
export function agreement(answer: Tensor, predicted: Tensor, tolerance: number): Agreement | null {
  if (!sameShape(gridShape(answer.shape), gridShape(predicted.shape))) return null;
  const cells = Array.from(answer.data, (cell, at) =>
    isClose(cell, predicted.data[at] ?? Number.NaN, tolerance),
  );
  return { count: cells.filter(Boolean).length, cells };
}

/** A value as cells: a number is one. null for what has none. */
export const matrixOf = (value: Value): Tensor | null =>
  typeof value === "number" ? new Tensor([1], Float64Array.of(value)) : asTensor(value);
