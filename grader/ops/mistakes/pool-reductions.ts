import type { MistakeId } from "../../mistakes.en";
import { Tensor } from "../../tensor/tensor";
import type { CellTrace } from "../../trace/trace";
import { ONE_BY_ONE, type Pair } from "../argument-type";
import type { DeclaredMistake } from "../declared-mistake";
import type { Geometry } from "../geometry";
import type { Padding } from "../padding";
import { type PoolWindow, pool, poolGeometry } from "../pool";
import { drawPool } from "../trace/draw-pool";
import { mergedChannels, withoutSigns } from "../trace/redraw";
import type { Value } from "../value";

export interface PoolArguments {
  /** [H, W] or [H, W, C] */
  readonly x: Tensor;
  readonly size: Pair;
  readonly stride: Pair | null;
  readonly padding: Padding;
  readonly ceil: boolean;
  readonly dilation?: Pair;
}

/** What a mistake makes of the cells under a window. */
export type Reduce = (window: PoolWindow) => number;

export const sumOf: Reduce = ({ values }) => values.reduce((sum, value) => sum + value, 0);
export const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);

export const sameAxes = (left: Pair, right: Pair): boolean => left[0] === right[0] && left[1] === right[1];

export function geometryOf(read: PoolArguments): Geometry | null {
  const { x, size, stride, padding, ceil, dilation = ONE_BY_ONE } = read;
  const geometry = poolGeometry([x.axis(0), x.axis(1)], { size, stride, padding, ceil, dilation });
  return geometry.ok ? geometry.value : null;
}

export function isPadded(read: PoolArguments): boolean {
  const geometry = geometryOf(read);
  if (!geometry) return false;
  const { rows, columns } = geometry;
  return rows.before + rows.after + columns.before + columns.after > 0;
}

/** The same windows, reduced in another way, and how that is drawn where it is not by their real cells. */
export const reduced = (
  id: MistakeId,
  applies: (read: PoolArguments) => boolean,
  reduce: Reduce,
  drawn: { readonly reduce: CellTrace["reduce"]; readonly fill?: number; readonly absolute?: true },
): DeclaredMistake<PoolArguments> => ({
  id,
  trace: (read) => {
    const geometry = applies(read) ? geometryOf(read) : null;
    if (!geometry) return null;
    const drawing = drawPool({ x: read.x, geometry, reduce: drawn.reduce, fill: drawn.fill ?? null });
    return drawn.absolute ? withoutSigns(drawing) : drawing;
  },
  compute: (read, effort) => {
    const { dilation = ONE_BY_ONE } = read;
    return applies(read) ? pool("pooling", read.x, { ...read, dilation, effort }, reduce) : null;
  },
});

/** Of windows of a single cell every reduction gives the same. */
export const hasWindow = ({ size }: PoolArguments): boolean => size[0] * size[1] > 1;

/** One value of all channels where each has its own: `[H', W', C]` to `[H', W', 1]`. */
export const overChannels = (
  reduce: (cells: Float64Array) => number,
  drawn: CellTrace["reduce"],
): DeclaredMistake<PoolArguments> => ({
  id: "pooled-over-channels",
  change: ({ x }) => (x.axis(2) > 1 ? {} : null),
  finish: (value: Value) => {
    if (!(value instanceof Tensor)) return value;
    const [height, width, depth] = [value.axis(0), value.axis(1), value.axis(2)];
    const { data } = value;
    const cells = Float64Array.from({ length: height * width }, (_, at) =>
      reduce(data.subarray(at * depth, (at + 1) * depth)),
    );
    return new Tensor([height, width, 1], cells);
  },
  redraw: (drawing) => mergedChannels(drawing, drawn),
});
