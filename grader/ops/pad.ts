import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import type { Tensor } from "../tensor/tensor";
import { finiteNumber, image, oneOf, type Pair } from "./argument-type";
import { type BorderMode, continueAxis } from "./continue-axis";
import { withinBudget } from "./geometry";
import { padMistakes } from "./mistakes/bordering";
import { cellOf, extendImage } from "./mistakes/extend-image";
import { defineOperation, optional, required } from "./operation";
import { explicitPadding, type Sides } from "./padding";
import { rearrange } from "./rearrange";
import { drawMoved } from "./trace/draw-moved";
import { type Drawing, planeOf } from "./trace/drawing";
import { framed } from "./trace/framed";

/**
 * Adds a border to an image: `[H, W(, C)]` to `[top + H + bottom, left + W + right(, C)]`.
 * "zero" (or `value`), "edge" repeats the outermost cells, "reflect" mirrors without repeating them, "wrap" goes on at
 * the other side. Refuses a reflected border of n or more cells and a wrapped one of more than n on an axis of n cells
 * (PyTorch's rule), and a `value` that the mode would not use.
 */
export const pad = defineOperation({
  name: "pad",
  summary: "Adds a border to the image.",
  positional: {
    x: required(image, "The image, [H, W] or [H, W, C]."),
    padding: required(explicitPadding, "Rows and columns added on each side."),
  },
  options: {
    mode: optional(
      oneOf("zero", "edge", "reflect", "wrap"),
      "zero",
      "What the border holds: zeros, the outermost cells, the image mirrored, or the opposite side.",
    ),
    value: optional(finiteNumber, null, "What stands in the border instead of zeros."),
  },
  mistakes: padMistakes,
  compute: ({ x, padding, mode, value }, effort) => {
    if (value !== null && mode !== "zero") return refuse(needlessValue(value, mode));
    const plane = [x.axis(0), x.axis(1)] as const;
    const size = paddedSize(plane, padding, mode);
    if (!size.ok) return size;
    const affordable = withinBudget(size.value[0] * size.value[1] * x.axis(2), 0, effort);
    if (!affordable.ok) return affordable;
    const pixelAt = (row: number, column: number) => {
      const from = continueAxis(mode, row - padding.top, plane[0]);
      const at = continueAxis(mode, column - padding.left, plane[1]);
      return from === null || at === null ? null : from * plane[1] + at;
    };
    return ok(rearrange({ image: x, size: size.value, pixelAt, blank: value ?? 0 }));
  },
  trace: (read) => (isUsable(read) ? drawBorder(read) : null),
});

interface Bordered {
  readonly x: Tensor;
  readonly padding: Sides;
  readonly mode: BorderMode;
  readonly value: number | null;
}

const isUsable = ({ x, padding, mode, value }: Bordered): boolean =>
  (value === null || mode === "zero") && paddedSize([x.axis(0), x.axis(1)], padding, mode).ok;

/** Every cell of the result is one of the image's, or one that stands around it. */
function drawBorder({ x, padding, mode, value }: Bordered): Drawing | null {
  const beyond = (row: number, column: number, channel: number) => {
    const [from, at] = [continueAxis(mode, row, x.axis(0)), continueAxis(mode, column, x.axis(1))];
    return from === null || at === null ? (value ?? 0) : cellOf(x, from, at, channel);
  };
  const around = extendImage(x, padding, beyond);
  if (!around) return null;
  const drawing = drawMoved(around, planeOf(around), (cell) => cell);
  return drawing && framed(drawing, x, padding, mode === "zero" ? (value ?? 0) : null);
}

const needlessValue = (value: number, mode: BorderMode) =>
  issue("wrong-argument", {
    operation: "pad",
    name: "value",
    expected: `left out with mode "${mode}"`,
    found: `the number ${value}`,
  });

/** [height, width] with the border, which must not be wider than the mode can fill. */
function paddedSize(plane: Pair, sides: Sides, mode: BorderMode): Result<Pair> {
  const axes = [
    { axis: "rows", length: plane[0], widths: [sides.top, sides.bottom] },
    { axis: "columns", length: plane[1], widths: [sides.left, sides.right] },
  ];
  for (const { axis, length, widths } of axes) {
    const [most, padding] = [mostCells(mode, length), Math.max(...widths)];
    if (padding > most)
      return refuse(issue("padding-too-large", { operation: "pad", mode, axis, padding, most }));
  }
  return ok([plane[0] + sides.top + sides.bottom, plane[1] + sides.left + sides.right]);
}

function mostCells(mode: BorderMode, length: number): number {
  if (mode === "reflect") return length - 1;
  return mode === "wrap" ? length : Number.POSITIVE_INFINITY;
}
