import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { cellCount, type Shape } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import type { CellTrace } from "../trace/trace";
import { anyTensor, axes } from "./argument-type";
import type { DeclaredMistake } from "./declared-mistake";
import { argmaxMistakes } from "./mistakes/matching";
import { maxMistakes, meanMistakes, type ReduceArguments, sumMistakes } from "./mistakes/reductions";
import { defineOperation, type Operation, optional, required } from "./operation";
import { drawReduction } from "./trace/draw-reduction";
import type { Value } from "./value";

const positional = { x: required(anyTensor, "A tensor of any shape.") };
const options = { axis: optional(axes, null, "Axes to reduce, counted from 0; all of them when left out.") };

const reduction = (
  name: string,
  summary: string,
  drawn: CellTrace["reduce"],
  reduce: (cells: readonly number[]) => number,
  mistakes: readonly DeclaredMistake<ReduceArguments>[] = [],
): Operation =>
  defineOperation({
    name,
    summary,
    positional,
    options,
    mistakes,
    compute: ({ x, axis }) => reduceAxes(x, axis, reduce),
    trace: ({ x, axis }) => drawReduction(x, axis, drawn),
  });

/** Sum over all cells (a number), or over `axis` (those axes vanish from the shape). */
export const sum = reduction(
  "sum",
  "Adds cells, all of them or along axes.",
  "sum",
  (cells) => cells.reduce((total, cell) => total + cell, 0),
  sumMistakes,
);
/** Mean over all cells, or over `axis`. */
export const mean = reduction(
  "mean",
  "Averages cells, all of them or along axes.",
  "mean",
  (cells) => cells.reduce((total, cell) => total + cell, 0) / cells.length,
  meanMistakes,
);
/** Largest of all cells, or along `axis`. */
export const max = reduction(
  "max",
  "The largest cell, of all or along axes.",
  "maximum",
  (cells) => cells.reduce((most, cell) => Math.max(most, cell), Number.NEGATIVE_INFINITY),
  maxMistakes,
);
/** Smallest of all cells, or along `axis`. */
export const min = reduction("min", "The smallest cell, of all or along axes.", "minimum", (cells) =>
  cells.reduce((least, cell) => Math.min(least, cell), Number.POSITIVE_INFINITY),
);

/** Zero-based position of the first largest cell: a number for a vector, `[row, column(, channel)]` otherwise. */
export const argmax = defineOperation({
  name: "argmax",
  summary: "The position of the first largest cell, counted from 0.",
  positional,
  options: {},
  mistakes: argmaxMistakes,
  compute: ({ x }) => {
    const flat = x.data.indexOf(
      x.data.reduce((most, cell) => Math.max(most, cell), Number.NEGATIVE_INFINITY),
    );
    const position = positionOf(flat, x.shape);
    return ok(position.length === 1 ? flat : new Tensor([position.length], Float64Array.from(position)));
  },
});

function positionOf(flat: number, shape: Shape): number[] {
  let rest = flat;
  return shape
    .toReversed()
    .map((length) => {
      const at = rest % length;
      rest = Math.floor(rest / length);
      return at;
    })
    .toReversed();
}

function reduceAxes(
  x: Tensor,
  axis: readonly number[] | null,
  reduce: (cells: readonly number[]) => number,
): Result<Value> {
  if (axis === null) return ok(reduce(Array.from(x.data)));
  const beyond = axis.find((each) => each >= x.shape.length);
  if (beyond !== undefined) return refuse(issue("index-outside", { index: beyond, length: x.shape.length }));
  const kept = x.shape.filter((_, at) => !axis.includes(at));
  const groups = Array.from({ length: cellCount(kept) }, (): number[] => []);
  x.data.forEach((cell, flat) => {
    const place = positionOf(flat, x.shape).filter((_, at) => !axis.includes(at));
    groups[place.reduce((index, at, level) => index * (kept[level] ?? 1) + at, 0)]?.push(cell);
  });
  const reduced = Float64Array.from(groups, reduce);
  return ok(kept.length === 0 ? (reduced[0] ?? 0) : new Tensor(kept, reduced));
}
