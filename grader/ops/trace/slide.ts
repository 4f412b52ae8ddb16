import type { Tensor } from "../../tensor/tensor";
import type { TracePlace, TraceTerm } from "../../trace/trace";
import { inputAt } from "../gather-windows";
import type { Geometry } from "../geometry";
import { sidesOf } from "../mistakes/sliding";
import type { DrawnInput } from "./drawing";

/** A window on an image, as one cell of the result sees it. */
interface Window {
  /** [H, W] or [H, W, C] */
  readonly x: Tensor;
  readonly geometry: Geometry;
  /** Of the result. */
  readonly at: TracePlace;
  /** First channel under the window, and how many. */
  readonly channel: number;
  readonly depth: number;
  /** What stands in the padding; null: it takes no part. */
  readonly fill: number | null;
  /** What lies over a tap, its channel counted under the window; null: nothing. */
  readonly weight: ((tap: TracePlace) => NonNullable<TraceTerm["weight"]>) | null;
}

/**
 * The cells under a window, tap by tap and channel by channel, as the computation gathers them. What lies beyond image
 * and padding, where ceil mode lets a window hang over, is never among them.
 */
export function termsUnder({ x, geometry, at, channel, depth, fill, weight }: Window): TraceTerm[] {
  const { rows, columns } = geometry;
  const terms: TraceTerm[] = [];
  for (let tap = 0; tap < rows.size * columns.size; tap++) {
    const [down, across] = [Math.floor(tap / columns.size), tap % columns.size];
    const [row, column] = [inputAt(rows, at[0], down), inputAt(columns, at[1], across)];
    if (row >= rows.input + rows.after || column >= columns.input + columns.after) continue;
    const inside = row >= 0 && row < rows.input && column >= 0 && column < columns.input;
    if (!inside && fill === null) continue;
    const first = (row * columns.input + column) * x.axis(2) + channel;
    for (let under = 0; under < depth; under++) {
      const value = inside ? (x.data[first + under] ?? 0) : (fill ?? 0);
      const over = weight?.([down, across, under]) ?? null;
      const from: TracePlace = [row, column, channel + under];
      terms.push({ input: 0, from, value, weight: over, result: over ? value * over.value : value });
    }
  }
  return terms;
}

/** The image that a window slides over. Sides below 0, of a window that starts late, are no padding. */
export function slidUnder(argument: string, x: Tensor, geometry: Geometry, fill: number | null): DrawnInput {
  const { top, bottom, left, right } = sidesOf(geometry);
  const shown = (side: number) => Math.max(0, side);
  const padding = { top: shown(top), bottom: shown(bottom), left: shown(left), right: shown(right) };
  return { argument, item: null, x, padding, fill, around: null };
}
