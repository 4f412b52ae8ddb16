import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { MAX_TENSOR_CELLS, type Pair } from "./argument-type";
import { noEffort } from "./effort";
import type { Padding } from "./padding";

/** How a window slides over an image; everything in cells. */
export interface WindowOptions {
  readonly size: Pair;
  readonly stride: Pair;
  readonly padding: Padding;
  readonly dilation: Pair;
  /** Keep a last window that hangs over the padded border (PyTorch's ceil_mode). */
  readonly ceil: boolean;
}

/** One axis of a sliding window, settled: the output's cell o covers input cells o·stride − before + t·dilation. */
export interface AxisGeometry {
  readonly input: number;
  readonly output: number;
  readonly size: number;
  readonly stride: number;
  readonly dilation: number;
  /** Padding above or to the left. */
  readonly before: number;
  /** Padding below or to the right. */
  readonly after: number;
}

export interface Geometry {
  readonly rows: AxisGeometry;
  readonly columns: AxisGeometry;
}

/** Most multiply-adds the operations of one exercise may cost together: about half a second. */
export const MAX_MULTIPLY_ADDS = 100_000_000;

/**
 * Settles output size and padding of a window over an `[H, W]` input.
 *
 * Output per axis: ⌊(n + before + after − (d(k−1)+1)) / s⌋ + 1, with ⌈⌉ in ceil mode unless the last window
 * would begin beyond the input (PyTorch's rule); "same": ⌈n/s⌉ with the odd cell of padding at the bottom and
 * right (TensorFlow's rule). Refuses a kernel larger than its padded input.
 * Source: Dumoulin & Visin, A guide to convolution arithmetic for deep learning, 2016.
 */
export function windowGeometry(input: Pair, options: WindowOptions): Result<Geometry> {
  const { padding } = options;
  const rowSides = padding === "same" ? null : { before: padding.top, after: padding.bottom };
  const columnSides = padding === "same" ? null : { before: padding.left, after: padding.right };
  const rows = axisGeometry("rows", input[0], 0, options, rowSides);
  if (!rows.ok) return rows;
  const columns = axisGeometry("columns", input[1], 1, options, columnSides);
  if (!columns.ok) return columns;
  return ok({ rows: rows.value, columns: columns.value });
}

function axisGeometry(
  axis: "rows" | "columns",
  input: number,
  at: 0 | 1,
  options: WindowOptions,
  sides: { readonly before: number; readonly after: number } | null,
): Result<AxisGeometry> {
  const size = options.size[at];
  const stride = options.stride[at];
  const dilation = options.dilation[at];
  const extent = dilation * (size - 1) + 1;
  const { before, after } = sides ?? sameSides(input, stride, extent);
  const room = input + before + after - extent;
  if (room < 0) {
    return refuse(issue("kernel-too-large", { axis, kernel: extent, input: input + before + after }));
  }
  let output = Math.floor(room / stride) + 1;
  if (options.ceil && room % stride > 0 && output * stride < input + before) output++;
  return ok({ input, output, size, stride, dilation, before, after });
}

function sameSides(input: number, stride: number, extent: number) {
  const total = Math.max(0, (Math.ceil(input / stride) - 1) * stride + extent - input);
  return { before: Math.floor(total / 2), after: Math.ceil(total / 2) };
}

/** Refuses an output or, added to what was done before, an effort that no exercise needs and no server should bear. */
export function withinBudget(cells: number, multiplyAdds: number, effort = noEffort()): Result<null> {
  if (cells > MAX_TENSOR_CELLS) return refuse(issue("tensor-too-large", { cells, limit: MAX_TENSOR_CELLS }));
  effort.multiplyAdds += multiplyAdds;
  if (effort.multiplyAdds > MAX_MULTIPLY_ADDS) {
    return refuse(issue("too-much-work", { multiplyAdds: effort.multiplyAdds, limit: MAX_MULTIPLY_ADDS }));
  }
  return ok(null);
}
