import { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { drawReduction } from "../trace/draw-reduction";
import { reducedAs } from "../trace/redraw";
import type { Value } from "../value";
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

/** The channels of one image, the last axis of [H, W, C] or the first of a list of maps, are what becomes one. */
const addsChannels = ({ x, axis }: ReduceArguments): boolean =>
  x.shape.length === 3 && axis?.length === 1 && axis[0] !== 1;

const averaged = (value: Value, read: ReduceArguments): Value =>
  mapCells(value, (sum) => sum / reducedCells(read));

/** What `sum` invites. */
export const sumMistakes: readonly DeclaredMistake<ReduceArguments>[] = [
  {
    id: "mean-for-sum",
    change: (read) => (addsChannels(read) ? null : several(read)),
    finish: averaged,
    redraw: (drawing) => reducedAs(drawing, "mean"),
  },
  {
    id: "channels-averaged",
    change: (read) => (addsChannels(read) ? several(read) : null),
    finish: averaged,
    redraw: (drawing) => reducedAs(drawing, "mean"),
  },
  {
    id: "only-first-channel",
    change: (read) => (addsChannels(read) && several(read) ? { x: firstOnly(read) } : null),
  },
];

/** The other channels set to zero. */
function firstOnly({ x, axis }: ReduceArguments): Tensor {
  const last = axis?.[0] === 2;
  const plane = x.axis(1) * x.axis(2);
  const data = x.data.map((cell, at) => ((last ? at % x.axis(2) === 0 : at < plane) ? cell : 0));
  return new Tensor(x.shape, data);
}

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
