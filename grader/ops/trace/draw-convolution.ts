import type { Tensor } from "../../tensor/tensor";
import type { TracePlace } from "../../trace/trace";
import { writeNumber } from "../../trace/write-number";
import type { Geometry } from "../geometry";
import { cellFrom, type Drawing, type Step } from "./drawing";
import { slidUnder, termsUnder } from "./slide";

interface DrawnConvolution {
  /** [H, W] or [H, W, Cin] */
  readonly x: Tensor;
  /** [kh, kw, Cin / groups, Cout], as the program gives them */
  readonly filters: Tensor;
  readonly geometry: Geometry;
  readonly groups: number;
  /** Cout numbers, or null. */
  readonly bias: Float64Array | null;
  /** Whether the kernels are turned by 180° before they are laid over the image. */
  readonly flip: boolean;
  /** What stands in the padding. */
  readonly fill: number;
}

/** A convolution: products under a window, their sum, the bias. */
export function drawConvolution(drawn: DrawnConvolution, reduce: "sum" | "maximum" = "sum"): Drawing {
  const { x, filters, geometry, groups, bias, fill } = drawn;
  const [depth, outputs] = [filters.axis(2), filters.axis(3)];
  const { rows, columns } = geometry;
  return {
    inputs: [slidUnder("x", x, geometry, fill)],
    shape: [rows.output, columns.output, outputs],
    windowed: true,
    cellAt: (cell) => {
      const output = cell[2];
      const channel = Math.floor(output / (outputs / groups)) * depth;
      const weight = (tap: TracePlace) => weightOver(drawn, tap, output);
      const terms = termsUnder({ x, geometry, at: cell, channel, depth, fill, weight });
      return cellFrom({ cell, terms, reduce, steps: bias ? [biasStep(bias[output] ?? 0)] : [] });
    },
  };
}

/** The weight that lies over a tap; in a turned kernel it stands at the opposite place. */
function weightOver({ filters, flip }: DrawnConvolution, [down, across, under]: TracePlace, output: number) {
  const [height, width, depth] = [filters.axis(0), filters.axis(1), filters.axis(2)];
  const [row, column] = flip ? [height - 1 - down, width - 1 - across] : [down, across];
  const at: TracePlace = [row, column, under];
  return {
    at,
    value: filters.data[((row * width + column) * depth + under) * filters.axis(3) + output] ?? 0,
  };
}

export const biasStep = (bias: number): Step => ({
  label: bias < 0 ? `− bias ${writeNumber(-bias)}` : `+ bias ${writeNumber(bias)}`,
  apply: (value) => value + bias,
});
