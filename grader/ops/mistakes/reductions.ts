import type { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { drawReduction } from "../trace/draw-reduction";
import { reducedAs } from "../trace/redraw";
import { mapCells, negative } from "./map-cells";

export interface ReduceArguments {
  readonly x: Tensor;
  /** null: all of them */
  readonly axis: readonly number[] | null;
}

/** Cells that become one. */
const reducedCells = ({ x, axis }: ReduceArguments): number =>
  (axis ?? x.shape.map((_, at) => at)).reduce((cells, at) => cells * x.axis(at), 1);

const several = (read: ReduceArguments) => (reducedCells(read) > 1 ? {} : null);

/** What `sum` invites. */
export const sumMistakes: readonly DeclaredMistake<ReduceArguments>[] = [
  {
    id: "mean-for-sum",
    change: several,
    finish: (value, read) => mapCells(value, (sum) => sum / reducedCells(read)),
    redraw: (drawing) => reducedAs(drawing, "mean"),
  },
];

/** What `mean` invites. */
export const meanMistakes: readonly DeclaredMistake<ReduceArguments>[] = [
  {
    id: "sum-for-average",
    change: several,
    finish: (value, read) => mapCells(value, (mean) => mean * reducedCells(read)),
    redraw: (drawing) => reducedAs(drawing, "sum"),
  },
];

/** What `max` invites. */
export const maxMistakes: readonly DeclaredMistake<ReduceArguments>[] = [
  {
    id: "minimum",
    change: (read) => several(read) && { x: negative(read.x) },
    finish: (value) => mapCells(value, (most) => 0 - most),
    redraw: (_, { x, axis }) => drawReduction(x, axis, "minimum"),
  },
];
