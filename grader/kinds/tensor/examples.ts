import { inLayout } from "../../tensor/layout";
import { toNested } from "../../tensor/nested";
import { gridShape } from "../../tensor/shape";
import { Tensor } from "../../tensor/tensor";
import type { Examples } from "../kind";
import type { TensorQuestion } from "./question";

/** The right matrix as text, the same with every cell off, and one with an open bracket. */
export function exampleTensors(truth: Tensor, { tolerance, layout }: TensorQuestion): Examples {
  const write = (cells: Float64Array) =>
    JSON.stringify(toNested(inLayout(new Tensor(gridShape(truth.shape), cells), layout)));
  const right = write(truth.data);
  const off = truth.data.map((cell) => cell + 1 + 2 * tolerance);
  return { right, wrong: write(off), unreadable: right.slice(0, -1) };
}
