import type { Pair } from "../argument-type";
import type { Padding } from "../padding";

/** Along one axis: output cell o sees the input cells first + o·stride … last + o·stride. */
interface AxisSpan {
  readonly first: number;
  readonly last: number;
  readonly stride: number;
}

/** The window of the input behind one cell of the output; what lies between the taps of a dilated kernel counts. */
export interface Span {
  readonly rows: AxisSpan;
  readonly columns: AxisSpan;
}

const CELL: AxisSpan = { first: 0, last: 0, stride: 1 };
/** Every cell sees the cell in its own place. */
export const OWN_CELL: Span = { rows: CELL, columns: CELL };

/** [vertical, horizontal] lengths of a span. */
export const lengthsOf = ({ rows, columns }: Span): Pair => [
  rows.last - rows.first + 1,
  columns.last - columns.first + 1,
];

interface WindowSettings {
  readonly size: Pair;
  readonly stride: Pair;
  readonly padding: Padding;
  readonly dilation: Pair;
}

/**
 * The span of a sliding window. Under "same" it begins where it does for an input whose size the stride divides:
 * the input's size is not known here, and matters only to where a branch lies beside another.
 */
export function windowSpan({ padding, size, stride, dilation }: WindowSettings): Span {
  const axis = (at: 0 | 1, before: number | null): AxisSpan => {
    const extent = dilation[at] * (size[at] - 1) + 1;
    const first = 0 - (before ?? Math.floor(Math.max(0, extent - stride[at]) / 2));
    return { first, last: first + extent - 1, stride: stride[at] };
  };
  return {
    rows: axis(0, padding === "same" ? null : padding.top),
    columns: axis(1, padding === "same" ? null : padding.left),
  };
}

/** The span through both, `inner` nearer to the input. Source: Araujo et al., Distill 2019, doi 10.23915/distill.00021. */
export function chainSpans(inner: Span, outer: Span): Span {
  const axis = (near: AxisSpan, far: AxisSpan): AxisSpan => ({
    first: near.first + far.first * near.stride,
    last: near.last + far.last * near.stride,
    stride: near.stride * far.stride,
  });
  return { rows: axis(inner.rows, outer.rows), columns: axis(inner.columns, outer.columns) };
}

/** The smallest span that holds both; null where their strides differ, so that they drift apart. */
export function uniteSpans(left: Span, right: Span): Span | null {
  if (left.rows.stride !== right.rows.stride || left.columns.stride !== right.columns.stride) return null;
  const axis = (a: AxisSpan, b: AxisSpan): AxisSpan => ({
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    stride: a.stride,
  });
  return { rows: axis(left.rows, right.rows), columns: axis(left.columns, right.columns) };
}
