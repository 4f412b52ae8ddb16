import { issue } from "../../issue";
import { isClose } from "../../numeric/is-close";
import { type Refusal, refuse } from "../../result";
import {
  placesChannelsFirst,
  shapeChannelsFirst,
  toChannelsFirst,
  toChannelsLast,
} from "../../tensor/layout";
import { nest } from "../../tensor/nested";
import { formatShape, gridShape, sameShape } from "../../tensor/shape";
import type { Tensor } from "../../tensor/tensor";
import type { CellMarks } from "../../verdict";
import type { Score } from "../define-kind";
import type { TensorQuestion } from "./question";

/**
 * Marks size and cells apart. A right size alone earns nothing; where the size is wrong no cell can be marked,
 * since none has a counterpart. Cells are marked in the shape in which they were given. All the right numbers in the
 * other layout are sent back with a word, not marked wrong.
 */
export function scoreTensor(answer: Tensor, truth: Tensor, question: TensorQuestion): Score | Refusal {
  const { tolerance, credit, layout } = question;
  const marks = marksOf(answer, truth, tolerance);
  if (marks?.every(Boolean) !== true && isOtherLayout(answer, truth, question)) {
    return refuse(issue("right-in-other-layout", { channels: layout === "CHW" ? "first" : "last" }));
  }
  if (marks === null) {
    const found = formatShape(written(gridShape(answer.shape), layout));
    return { right: 0, total: 1, size: false, cells: null, issues: [issue("size-differs", { found })] };
  }
  const [total, right] = [marks.length, marks.filter(Boolean).length];
  const cells = asWritten(answer, marks, layout);
  if (credit === "all") return { right: right === total ? 1 : 0, total: 1, size: true, cells, issues: [] };
  return { right, total, size: true, cells, issues: [] };
}

/** Cell by cell; null where the sizes differ. */
function marksOf(answer: Tensor, truth: Tensor, tolerance: number): readonly boolean[] | null {
  if (!sameShape(gridShape(answer.shape), gridShape(truth.shape))) return null;
  const marks: boolean[] = [];
  for (let at = 0; at < answer.data.length; at++)
    marks.push(isClose(answer.data[at] ?? Number.NaN, truth.data[at] ?? Number.NaN, tolerance));
  return marks;
}

/** Whether what was written is right when it is read in the layout that is not asked for. */
function isOtherLayout(answer: Tensor, truth: Tensor, { tolerance, layout }: TensorQuestion): boolean {
  if (answer.shape.length !== 3) return false;
  const other = layout === "CHW" ? toChannelsFirst(answer) : toChannelsLast(answer);
  return marksOf(other, truth, tolerance)?.every(Boolean) === true;
}

const written = (shape: Tensor["shape"], layout: TensorQuestion["layout"]) =>
  layout === "CHW" ? shapeChannelsFirst(shape) : shape;

function asWritten(
  { shape }: Tensor,
  marks: readonly boolean[],
  layout: TensorQuestion["layout"],
): CellMarks {
  const ordered = layout === "CHW" ? placesChannelsFirst(shape).map((place) => marks[place] === true) : marks;
  const nested = nest(written(shape, layout), ordered);
  return typeof nested === "boolean" ? [nested] : nested;
}
