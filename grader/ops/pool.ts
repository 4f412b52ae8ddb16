import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { Tensor } from "../tensor/tensor";
import { type Pair, pair, trueOrFalse } from "./argument-type";
import type { Effort } from "./effort";
import { following } from "./follow";
import { inputAt } from "./gather-windows";
import { type Geometry, windowGeometry, withinBudget } from "./geometry";
import { optional, required } from "./operation";
import { NO_PADDING, type Padding, paddingType } from "./padding";

/** The options that every pooling shares. */
export const poolOptions = {
  size: required(pair(1), "Rows and columns of the window."),
  stride: optional(pair(1), null, "Step of the window; its size when left out."),
  padding: optional(paddingType, NO_PADDING, "Rows and columns around the image; they never win a maximum."),
  ceil: following(
    "pooling",
    optional(
      trueOrFalse,
      false,
      "Keep a last window that hangs over the border; the conventions decide when left out.",
    ),
  ),
};

interface PoolOptions {
  readonly size: Pair;
  readonly stride: Pair | null;
  readonly padding: Padding;
  readonly dilation: Pair;
  readonly ceil: boolean;
}

/** Looking up one cell under a window takes about as long as this many multiply-adds of a convolution. */
const TAP_COST = 10;

export const poolGeometry = (input: Pair, options: PoolOptions): Result<Geometry> =>
  windowGeometry(input, { ...options, stride: options.stride ?? options.size });

/** The geometry over an image; null where there is none. */
export function poolGeometryOf({ x, ...options }: PoolOptions & { readonly x: Tensor }): Geometry | null {
  const geometry = poolGeometry([x.axis(0), x.axis(1)], options);
  return geometry.ok ? geometry.value : null;
}

/** The cells under one window of one channel, and how many positions it covers in the padded image. */
export interface PoolWindow {
  readonly values: readonly number[];
  /** Positions inside image and padding; in ceil mode a window may hang over beyond both. */
  readonly covered: number;
}

/**
 * Slides a window over every channel and reduces the cells under it: `[H, W]` to `[H', W']`, `[H, W, C]` to
 * `[H', W', C]`. Padding is never among the values. Refuses a window that lies in the padding alone.
 */
export function pool(
  operation: string,
  x: Tensor,
  options: PoolOptions & { readonly effort: Effort },
  reduce: (window: PoolWindow) => number,
): Result<Tensor> {
  const settled = poolGeometry([x.axis(0), x.axis(1)], options);
  if (!settled.ok) return settled;
  const { rows, columns } = settled.value;
  const channels = x.axis(2);
  const cells = rows.output * columns.output * channels;
  const affordable = withinBudget(cells, cells * rows.size * columns.size * TAP_COST, options.effort);
  if (!affordable.ok) return affordable;
  const data = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const position = Math.floor(cell / channels);
    const at = [Math.floor(position / columns.output), position % columns.output] as const;
    const window = windowAt(x, settled.value, at, cell % channels);
    if (window.values.length === 0) return refuse(issue("window-only-padding", { operation }));
    data[cell] = reduce(window);
  }
  return ok(new Tensor([rows.output, columns.output, ...x.shape.slice(2)], data));
}

function windowAt(x: Tensor, { rows, columns }: Geometry, [y, xAt]: Pair, channel: number): PoolWindow {
  const values: number[] = [];
  let covered = 0;
  for (let tap = 0; tap < rows.size * columns.size; tap++) {
    const row = inputAt(rows, y, Math.floor(tap / columns.size));
    const column = inputAt(columns, xAt, tap % columns.size);
    if (row >= rows.input + rows.after || column >= columns.input + columns.after) continue;
    covered++;
    if (row < 0 || row >= rows.input || column < 0 || column >= columns.input) continue;
    values.push(x.data[(row * columns.input + column) * x.axis(2) + channel] ?? 0);
  }
  return { values, covered };
}
