import type { MistakeId } from "../../mistakes.en";
import { Tensor } from "../../tensor/tensor";
import { ONE_BY_ONE, type Pair } from "../argument-type";
import type { DeclaredMistake } from "../declared-mistake";
import type { Geometry } from "../geometry";
import { NO_PADDING, type Padding } from "../padding";
import { type PoolWindow, pool, poolGeometry } from "../pool";
import type { Value } from "../value";
import { hasNegative } from "./map-cells";

interface PoolArguments {
  /** [H, W] or [H, W, C] */
  readonly x: Tensor;
  readonly size: Pair;
  readonly stride: Pair | null;
  readonly padding: Padding;
  readonly ceil: boolean;
  readonly dilation?: Pair;
}

/** What a mistake makes of the cells under a window. */
type Reduce = (window: PoolWindow) => number;

const sumOf: Reduce = ({ values }) => values.reduce((sum, value) => sum + value, 0);
const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);

const sameAxes = (left: Pair, right: Pair): boolean => left[0] === right[0] && left[1] === right[1];

function geometryOf({ x, dilation = ONE_BY_ONE, ...window }: PoolArguments): Geometry | null {
  const geometry = poolGeometry([x.axis(0), x.axis(1)], { ...window, dilation });
  return geometry.ok ? geometry.value : null;
}

function isPadded(read: PoolArguments): boolean {
  const geometry = geometryOf(read);
  if (!geometry) return false;
  const { rows, columns } = geometry;
  return rows.before + rows.after + columns.before + columns.after > 0;
}

/** The same windows, reduced in another way. */
const reduced = (
  id: MistakeId,
  applies: (read: PoolArguments) => boolean,
  reduce: Reduce,
): DeclaredMistake<PoolArguments> => ({
  id,
  compute: (read, effort) => {
    const { dilation = ONE_BY_ONE } = read;
    return applies(read) ? pool("pooling", read.x, { ...read, dilation, effort }, reduce) : null;
  },
});

/** Of windows of a single cell every reduction gives the same. */
const hasWindow = ({ size }: PoolArguments): boolean => size[0] * size[1] > 1;

/** How windows go wrong, whatever becomes of their cells. */
const slidingMistakes: readonly DeclaredMistake<PoolArguments>[] = [
  {
    id: "overlapping-windows",
    change: ({ size, stride }) =>
      sameAxes(stride ?? size, size) && !sameAxes(size, ONE_BY_ONE) ? { stride: ONE_BY_ONE } : null,
  },
  {
    id: "stride-ignored",
    change: ({ size, stride }) =>
      stride && !sameAxes(stride, size) && !sameAxes(stride, ONE_BY_ONE) ? { stride: ONE_BY_ONE } : null,
  },
  {
    id: "tiles-like-pooling",
    change: ({ size, stride }) => (stride && !sameAxes(stride, size) ? { stride: size } : null),
  },
  { id: "padding-ignored", change: (read) => (isPadded(read) ? { padding: NO_PADDING } : null) },
  lastWindow("last-window-kept", true),
  lastWindow("last-window-dropped", false),
];

/** A last window kept or left out where it should not be; null where there is none. */
function lastWindow(id: MistakeId, ceil: boolean): DeclaredMistake<PoolArguments> {
  const change = (read: PoolArguments) => {
    const [kept, left] = [geometryOf({ ...read, ceil: true }), geometryOf({ ...read, ceil: false })];
    if (read.ceil === ceil || !kept || !left) return null;
    const more = kept.rows.output > left.rows.output || kept.columns.output > left.columns.output;
    return more ? { ceil } : null;
  };
  return { id, change };
}

/** One value of all channels where each has its own: `[H', W', C]` to `[H', W', 1]`. */
const overChannels = (reduce: (cells: Float64Array) => number): DeclaredMistake<PoolArguments> => ({
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
});

/** What `maxPool2d` invites. */
export const maxPoolMistakes: readonly DeclaredMistake<PoolArguments & { readonly dilation: Pair }>[] = [
  reduced("average-for-max", hasWindow, (window) => sumOf(window) / window.values.length),
  reduced("minimum", hasWindow, ({ values }) => -largest(values.map((value) => -value))),
  reduced("zero-padding-wins", isPadded, ({ values, covered }) =>
    largest(covered > values.length ? [0, ...values] : values),
  ),
  reduced(
    "max-of-absolute",
    ({ x }) => hasNegative(x),
    ({ values }) => largest(values.map(Math.abs)),
  ),
  overChannels((cells) => largest([...cells])),
  ...slidingMistakes,
  {
    id: "dilation-ignored",
    change: ({ dilation }) => (sameAxes(dilation, ONE_BY_ONE) ? null : { dilation: ONE_BY_ONE }),
  },
  {
    id: "dilation-as-stride",
    change: ({ dilation }) =>
      sameAxes(dilation, ONE_BY_ONE) ? null : { stride: dilation, dilation: ONE_BY_ONE },
  },
];

/** What `avgPool2d` invites. */
export const avgPoolMistakes: readonly DeclaredMistake<
  PoolArguments & { readonly countIncludePad: boolean }
>[] = [
  reduced("max-for-average", hasWindow, ({ values }) => largest(values)),
  reduced("sum-for-average", hasWindow, sumOf),
  {
    id: "average-over-valid-cells",
    change: (read) => (read.countIncludePad && isPadded(read) ? { countIncludePad: false } : null),
  },
  {
    id: "average-over-all-cells",
    change: (read) => (!read.countIncludePad && isPadded(read) ? { countIncludePad: true } : null),
  },
  overChannels((cells) => cells.reduce((sum, cell) => sum + cell, 0) / cells.length),
  ...slidingMistakes,
];
