import { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { inputAt } from "../gather-windows";
import type { AxisGeometry } from "../geometry";
import { type Drawing, flatPlace } from "../trace/drawing";
import { withStep } from "../trace/redraw";
import type { Value } from "../value";
import { geometryOf, paddedSides, type SlidingArguments } from "./sliding";

/** The frame that the padding made room for stays empty: only windows inside the image are computed. */
export const borderLeftEmpty: DeclaredMistake<SlidingArguments> = {
  id: "border-left-empty",
  change: (read) => paddedSides(read) && {},
  finish: emptyBorder,
  redraw: emptiedBorder,
};

/** Zeros wherever the window leaves the image. */
function emptyBorder(value: Value, read: SlidingArguments): Value {
  if (!(value instanceof Tensor)) return value;
  const leaves = leavesImage(read, value.axis(2));
  return new Tensor(
    value.shape,
    value.data.map((cell, at) => (leaves(at) ? 0 : cell)),
  );
}

/** Whether the window of a cell, by its flat place, reaches beyond the image. */
function leavesImage(read: SlidingArguments, channels: number): (flat: number) => boolean {
  const geometry = geometryOf(read);
  if (!geometry) return () => false;
  const { rows, columns } = geometry;
  return (flat) => {
    const position = Math.floor(flat / channels);
    const [y, x] = [Math.floor(position / columns.output), position % columns.output];
    return !staysInside(rows, y) || !staysInside(columns, x);
  };
}

const staysInside = (axis: AxisGeometry, output: number): boolean =>
  inputAt(axis, output, 0) >= 0 && inputAt(axis, output, axis.size - 1) < axis.input;

function emptiedBorder(drawing: Drawing, read: SlidingArguments): Drawing {
  const leaves = leavesImage(read, drawing.shape[2]);
  const step = { label: "beyond the border, left empty", apply: () => 0 };
  return withStep(drawing, ({ cell }) => (leaves(flatPlace(drawing.shape, cell)) ? step : null));
}
