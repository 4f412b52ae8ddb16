import type { MistakeId } from "../../mistakes.en";
import { ONE_BY_ONE, type Pair } from "../argument-type";
import type { DeclaredMistake } from "../declared-mistake";
import { NO_PADDING } from "../padding";
import { hasNegative } from "./map-cells";
import {
  geometryOf,
  hasWindow,
  isPadded,
  largest,
  overChannels,
  type PoolArguments,
  reduced,
  sameAxes,
  sumOf,
} from "./pool-reductions";

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

/** What `maxPool2d` invites. */
export const maxPoolMistakes: readonly DeclaredMistake<PoolArguments & { readonly dilation: Pair }>[] = [
  reduced("average-for-max", hasWindow, (window) => sumOf(window) / window.values.length, { reduce: "mean" }),
  reduced("minimum", hasWindow, ({ values }) => -largest(values.map((value) => -value)), {
    reduce: "minimum",
  }),
  reduced(
    "zero-padding-wins",
    isPadded,
    ({ values, covered }) => largest(covered > values.length ? [0, ...values] : values),
    { reduce: "maximum", fill: 0 },
  ),
  reduced(
    "max-of-absolute",
    ({ x }) => hasNegative(x),
    ({ values }) => largest(values.map(Math.abs)),
    { reduce: "maximum", absolute: true },
  ),
  overChannels((cells) => largest([...cells]), "maximum"),
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
  reduced("max-for-average", hasWindow, ({ values }) => largest(values), { reduce: "maximum" }),
  reduced("sum-for-average", hasWindow, sumOf, { reduce: "sum" }),
  {
    id: "average-over-valid-cells",
    change: (read) => (read.countIncludePad && isPadded(read) ? { countIncludePad: false } : null),
  },
  {
    id: "average-over-all-cells",
    change: (read) => (!read.countIncludePad && isPadded(read) ? { countIncludePad: true } : null),
  },
  overChannels((cells) => cells.reduce((sum, cell) => sum + cell, 0) / cells.length, "mean"),
  ...slidingMistakes,
];
