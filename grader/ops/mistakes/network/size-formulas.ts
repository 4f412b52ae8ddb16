import { issue } from "../../../issue";
import type { MistakeId } from "../../../mistakes.en";
import { ok, type Result, refuse } from "../../../result";
import type { Shape } from "../../../tensor/shape";
import type { DeclaredMistake } from "../../declared-mistake";
import { type AxisGeometry, windowGeometry } from "../../geometry";
import type { ValueRecord } from "../../value";
import { askOutput, miscount, type NetworkArguments } from "./network-arguments";
import { isTransposed, windowOf } from "./settings-of";

/** One axis of a window, and how its division is rounded. */
interface Axis extends AxisGeometry {
  /** Cells from the first tap to the last: d(k − 1) + 1. */
  readonly extent: number;
  /** before + after */
  readonly padded: number;
  readonly divide: (cells: number) => number;
  /** Whether it is rounded up, as in pooling that keeps its last window. */
  readonly ceil: boolean;
}

const always = () => true;
const moves = ({ stride }: Axis) => stride > 1;
const isPadded = ({ padded }: Axis) => padded > 0;
const isDilated = ({ dilation, size }: Axis) => dilation > 1 && size > 1;

/** The right formula with another padding or extent. */
const steps = (
  axis: Axis,
  { padded, extent }: { readonly padded: number; readonly extent: number },
): number => axis.divide((axis.input + padded - extent) / axis.stride) + 1;

const room = ({ input, padded, extent }: Axis): number => input + padded - extent;

function powerOfTwoFrom(length: number): number {
  let power = 1;
  while (power < length) power *= 2;
  return power;
}

/** Wrong versions of ⌊(n + 2p − (d(k − 1) + 1)) / s⌋ + 1, in every layer whose window gives occasion for them. */
export const sizeFormulas: readonly DeclaredMistake<NetworkArguments>[] = [
  wrongLength(
    "ceil-for-floor",
    (axis) => moves(axis) && !axis.ceil,
    (axis) => Math.ceil(room(axis) / axis.stride) + 1,
  ),
  wrongLength(
    "floor-for-ceil",
    (axis) => moves(axis) && axis.ceil,
    (axis) => Math.floor(room(axis) / axis.stride) + 1,
  ),
  wrongLength("rounded", moves, (axis) => Math.round(room(axis) / axis.stride) + 1),
  wrongLength("plus-one-forgotten", always, (axis) => steps(axis, axis) - 1),
  wrongLength("plus-one-inside", moves, (axis) => axis.divide((room(axis) + 1) / axis.stride)),
  wrongLength("padding-once", isPadded, (axis) =>
    steps(axis, { ...axis, padded: Math.ceil(axis.padded / 2) }),
  ),
  wrongLength("padding-subtracted", isPadded, (axis) => steps(axis, { ...axis, padded: -axis.padded })),
  wrongLength(
    "kernel-not-subtracted",
    ({ extent }) => extent > 1,
    (axis) => steps(axis, { ...axis, extent: 0 }),
  ),
  wrongLength("effective-kernel-d-times-k", isDilated, (axis) =>
    steps(axis, { ...axis, extent: axis.dilation * axis.size }),
  ),
  wrongLength("effective-kernel-k-plus-d-minus-1", isDilated, (axis) =>
    steps(axis, { ...axis, extent: axis.size + axis.dilation - 1 }),
  ),
];

/** Sizes as one is used to see them. The input's own size is more often kept than rounded to. */
export const powerOfTwo = wrongLength(
  "power-of-two",
  ({ input, output }) => powerOfTwoFrom(output) !== input,
  ({ output }) => powerOfTwoFrom(output),
);

function wrongLength(
  id: MistakeId,
  applies: (axis: Axis) => boolean,
  length: (axis: Axis) => number,
): DeclaredMistake<NetworkArguments> {
  return miscount(id, askOutput, (layer, record, input) => {
    const axes = axesOf(record, input);
    if (!axes?.some(applies)) return null;
    return { output: (shape) => withLengths(layer.output(shape), axes.map(length)) };
  });
}

/** [rows, columns] of a layer's window on this input; null where there is none, or it does not fit. */
function axesOf(record: ValueRecord, input: Shape): readonly Axis[] | null {
  const window = isTransposed(record) ? null : windowOf(record);
  const [height, width] = input;
  if (!window || height === undefined || width === undefined) return null;
  const geometry = windowGeometry([height, width], window);
  if (!geometry.ok) return null;
  return [geometry.value.rows, geometry.value.columns].map((axis) => ({
    ...axis,
    extent: axis.dilation * (axis.size - 1) + 1,
    padded: axis.before + axis.after,
    divide: window.ceil ? Math.ceil : Math.floor,
    ceil: window.ceil,
  }));
}

/** The right output with other rows and columns; refused where none are left. */
function withLengths(output: Result<Shape>, lengths: readonly number[]): Result<Shape> {
  if (!output.ok) return output;
  const empty = lengths.findIndex((length) => length < 1);
  if (empty < 0) return ok([...lengths, ...output.value.slice(lengths.length)]);
  return refuse(issue("output-empty", { operation: "layer", axis: empty === 0 ? "rows" : "columns" }));
}
