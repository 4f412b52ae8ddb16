import { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { RELU } from "../trace/draw-cells";
import { averaged, withStep } from "../trace/redraw";
import { mapCells } from "./map-cells";

interface DenseArguments {
  /** [n] */
  readonly x: Tensor;
  /** [n, units] */
  readonly weights: Tensor;
  readonly bias: Tensor | null;
}

const isBiased = ({ bias }: DenseArguments): boolean => bias?.data.some((value) => value !== 0) ?? false;

/** What `dense` invites. */
export const denseMistakes: readonly DeclaredMistake<DenseArguments>[] = [
  { id: "bias-forgotten", change: (read) => (isBiased(read) ? { bias: null } : null) },
  {
    id: "bias-twice",
    change: (read) =>
      isBiased(read) && read.bias
        ? {
            bias: new Tensor(
              read.bias.shape,
              read.bias.data.map((each) => 2 * each),
            ),
          }
        : null,
  },
  {
    id: "mean-for-sum",
    change: ({ x, weights }) =>
      x.data.length > 1
        ? {
            weights: new Tensor(
              weights.shape,
              weights.data.map((weight) => weight / x.data.length),
            ),
          }
        : null,
    redraw: (drawing, { x }) => averaged(drawing, x.data.length),
  },
  {
    id: "relu-slipped-in",
    change: ({ x, weights, bias }) =>
      [x, weights, ...(bias ? [bias] : [])].some(({ data }) => data.some((value) => value < 0)) ? {} : null,
    finish: (value) => mapCells(value, (cell) => Math.max(0, cell)),
    redraw: (drawing) => withStep(drawing, () => RELU),
  },
];
