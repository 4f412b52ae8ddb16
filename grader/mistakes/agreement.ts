import { isClose } from "../numeric/is-close";
import { gridShape, sameShape } from "../tensor/shape";
import type { Tensor } from "../tensor/tensor";

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
