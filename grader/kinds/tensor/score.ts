import { issue } from "../../issue";
import { isClose } from "../../numeric/is-close";
import { nest } from "../../tensor/nested";
import { formatShape, gridShape, sameShape } from "../../tensor/shape";
import type { Tensor } from "../../tensor/tensor";
import type { Score } from "../define-kind";
import type { TensorQuestion } from "./question";

/**
 * Marks size and cells apart. A right size alone earns nothing; where the size is wrong no cell can be marked,
 * since none has a counterpart. Cells are marked in the shape in which they were given.
 */
export function scoreTensor(answer: Tensor, truth: Tensor, { tolerance, credit }: TensorQuestion): Score {
  if (!sameShape(gridShape(answer.shape), gridShape(truth.shape))) {
    const found = formatShape(gridShape(answer.shape));
    return { right: 0, total: 1, size: false, cells: null, issues: [issue("size-differs", { found })] };
  }
  const total = answer.data.length;
  const marks: boolean[] = [];
  let right = 0;
  for (let at = 0; at < total; at++) {
    const mark = isClose(answer.data[at] ?? Number.NaN, truth.data[at] ?? Number.NaN, tolerance);
    marks.push(mark);
    if (mark) right++;
  }
  const nested = nest(answer.shape, marks);
  const cells = typeof nested === "boolean" ? [nested] : nested;
  if (credit === "all") return { right: right === total ? 1 : 0, total: 1, size: true, cells, issues: [] };
  return { right, total, size: true, cells, issues: [] };
}
