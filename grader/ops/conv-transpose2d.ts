import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { cellCount } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import { image, numbers, ONE_BY_ONE, type Pair, pair } from "./argument-type";
import { withinBudget } from "./geometry";
import { convTranspose2dMistakes } from "./mistakes/transposed-convolution";
import { defineOperation, optional, required } from "./operation";
import { NO_PADDING, type Padding, paddingType } from "./padding";
import { drawSpread } from "./trace/draw-spread";

/** One axis: input cell i spreads over output cells i·stride − before … + size − 1. */
export interface SpreadGeometry {
  readonly input: number;
  readonly output: number;
  readonly size: number;
  readonly stride: number;
  readonly before: number;
}

/** outputPadding: none. */
export const NO_EXTRA: Pair = [0, 0];

interface SpreadOptions {
  readonly size: Pair;
  readonly stride: Pair;
  readonly padding: Padding;
  readonly outputPadding: Pair;
}

/**
 * Output per axis: (n − 1)·s − before − after + k + outputPadding; "same": n·s.
 * Refuses an output without cells, and an outputPadding that is not smaller than the stride.
 * Source: Dumoulin & Visin 2016, section 4.
 */
export function spreadGeometry(
  input: Pair,
  options: SpreadOptions,
): Result<{ readonly rows: SpreadGeometry; readonly columns: SpreadGeometry }> {
  const { padding } = options;
  const rows = spreadAxis(input[0], 0, options, padding === "same" ? null : [padding.top, padding.bottom]);
  if (!rows.ok) return rows;
  const columns = spreadAxis(input[1], 1, options, padding === "same" ? null : [padding.left, padding.right]);
  if (!columns.ok) return columns;
  return ok({ rows: rows.value, columns: columns.value });
}

function spreadAxis(
  input: number,
  at: 0 | 1,
  options: SpreadOptions,
  sides: Pair | null,
): Result<SpreadGeometry> {
  const [size, stride, extra] = [options.size[at], options.stride[at], options.outputPadding[at]];
  if (extra >= stride) {
    const expected = `smaller than the stride of ${stride}`;
    const found = `the number ${extra}`;
    return refuse(
      issue("wrong-argument", { operation: "convTranspose2d", name: "outputPadding", expected, found }),
    );
  }
  const surplus = Math.max(0, size - stride);
  const before = sides?.[0] ?? Math.floor(surplus / 2);
  const output = sides ? (input - 1) * stride - sides[0] - sides[1] + size + extra : input * stride + extra;
  if (output < 1) {
    return refuse(
      issue("output-empty", { operation: "convTranspose2d", axis: at === 0 ? "rows" : "columns" }),
    );
  }
  return ok({ input, output, size, stride, before });
}

/** Laying one product into the output takes about as long as this many multiply-adds of a convolution. */
const SPREAD_COST = 3;

/**
 * Transposed convolution: every input cell lays a copy of the kernel, scaled by it, into the output.
 * `[H, W]` with `[kh, kw]` gives `[H', W']`; `[H, W, Cin]` with `[kh, kw, Cin, Cout]` gives `[H', W', Cout]`.
 * Refuses channels that do not match and what `spreadGeometry` refuses.
 */
export const convTranspose2d = defineOperation({
  name: "convTranspose2d",
  summary: "Spreads every input cell over the output as a scaled copy of the kernel.",
  positional: {
    x: required(image, "The image, [H, W] or [H, W, Cin]."),
    filters: required(
      numbers("filters [kh, kw] or [kh, kw, Cin, Cout]", [2, 4]),
      "One kernel [kh, kw], or a bank [kh, kw, Cin, Cout].",
    ),
  },
  options: {
    stride: optional(pair(1), ONE_BY_ONE, "Distance between the copies in the output."),
    padding: optional(paddingType, NO_PADDING, "Rows and columns cut off the output."),
    outputPadding: optional(pair(0), NO_EXTRA, "Rows and columns added below and to the right."),
  },
  mistakes: convTranspose2dMistakes,
  compute: ({ x, filters, ...rest }, effort) => {
    if (x.axis(2) !== filters.axis(2)) {
      const data = { operation: "convTranspose2d", image: x.axis(2), filters: filters.axis(2) };
      return refuse(issue("channels-differ", data));
    }
    const size = [filters.axis(0), filters.axis(1)] as const;
    const geometry = spreadGeometry([x.axis(0), x.axis(1)], { ...rest, size });
    if (!geometry.ok) return geometry;
    const { rows, columns } = geometry.value;
    const cells = rows.output * columns.output * filters.axis(3);
    const laid = x.axis(0) * x.axis(1) * cellCount(filters.shape);
    const affordable = withinBudget(cells, laid * SPREAD_COST, effort);
    if (!affordable.ok) return affordable;
    const flat = x.shape.length === 2 && filters.shape.length === 2;
    const shape = flat ? [rows.output, columns.output] : [rows.output, columns.output, filters.axis(3)];
    return ok(new Tensor(shape, spread(x, filters, rows, columns)));
  },
  trace: ({ x, filters, ...rest }) => {
    const size = [filters.axis(0), filters.axis(1)] as const;
    const geometry = spreadGeometry([x.axis(0), x.axis(1)], { ...rest, size });
    return geometry.ok && x.axis(2) === filters.axis(2) ? drawSpread(x, filters, geometry.value) : null;
  },
});

function spread(x: Tensor, filters: Tensor, rows: SpreadGeometry, columns: SpreadGeometry): Float64Array {
  const [inputs, outputs] = [filters.axis(2), filters.axis(3)];
  const result = new Float64Array(rows.output * columns.output * outputs);
  for (let cell = 0; cell < rows.input * columns.input; cell++) {
    const top = Math.floor(cell / columns.input) * rows.stride - rows.before;
    const left = (cell % columns.input) * columns.stride - columns.before;
    for (let tap = 0; tap < rows.size * columns.size; tap++) {
      const row = top + Math.floor(tap / columns.size);
      const column = left + (tap % columns.size);
      if (row < 0 || row >= rows.output || column < 0 || column >= columns.output) continue;
      const to = (row * columns.output + column) * outputs;
      for (let i = 0; i < inputs; i++) {
        const value = x.data[cell * inputs + i] ?? 0;
        const from = (tap * inputs + i) * outputs;
        for (let o = 0; o < outputs; o++)
          result[to + o] = (result[to + o] ?? 0) + value * (filters.data[from + o] ?? 0);
      }
    }
  }
  return result;
}
