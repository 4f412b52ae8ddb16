import { toNested } from "../../tensor/nested";
import { gridShape } from "../../tensor/shape";
import { Tensor } from "../../tensor/tensor";
import type { Examples } from "../kind";
import type { TensorQuestion } from "./question";

/** The right matrix as text, the same with every cell off, and one with an open bracket. */
export function exampleTensors(truth: Tensor, { tolerance }: TensorQuestion): Examples {
  const shape = gridShape(truth.shape);
  const right = JSON.stringify(toNested(new Tensor(shape, truth.data)));
  const off = truth.data.map((cell) => cell + 1 + 2 * tolerance);
  return { right, wrong: JSON.stringify(toNested(new Tensor(shape, off))), unreadable: right.slice(0, -1) };
}
