import { Tensor } from "../../tensor/tensor";
import { MAX_TENSOR_CELLS, ONE_BY_ONE, type Pair } from "../argument-type";
import type { DeclaredMistake } from "../declared-mistake";
import type { Sides } from "../padding";
import { cellOf } from "./extend-image";
import { hasNeighbours, kernelSize } from "./filters";
import { geometryOf, type SlidingArguments, sidesOf } from "./sliding";

const isOne = ([vertical, horizontal]: Pair): boolean => vertical === 1 && horizontal === 1;

/** Strides and dilations misread, and windows that stand in the wrong place. */
export const windowMistakes: readonly DeclaredMistake<SlidingArguments>[] = [
  { id: "stride-ignored", change: ({ stride }) => (isOne(stride) ? null : { stride: ONE_BY_ONE }) },
  { id: "stride-one-axis", change: ({ stride }) => (stride[0] === 1 ? null : { stride: [1, stride[1]] }) },
  { id: "stride-offset", change: (read) => (isOne(read.stride) ? null : startedLate(read)) },
  {
    id: "tiles-like-pooling",
    change: ({ stride, filters }) => {
      const size = kernelSize(filters);
      return size[0] === stride[0] && size[1] === stride[1] ? null : { stride: size };
    },
  },
  { id: "dilation-ignored", change: ({ dilation }) => (isOne(dilation) ? null : { dilation: ONE_BY_ONE }) },
  {
    id: "dilation-as-stride",
    change: ({ dilation }) => (isOne(dilation) ? null : { stride: dilation, dilation: ONE_BY_ONE }),
  },
  {
    id: "dilation-off-by-one",
    change: ({ dilation: [vertical, horizontal] }) =>
      isOne([vertical, horizontal]) ? null : { dilation: [oneMore(vertical), oneMore(horizontal)] },
  },
  {
    id: "input-dilated",
    change: ({ x, dilation }) => {
      const spread = isOne(dilation) ? null : spreadImage(x, dilation);
      return spread && { x: spread, dilation: ONE_BY_ONE };
    },
  },
  { id: "window-offset", change: (read) => (hasNeighbours(read.filters) ? startedEarly(read) : null) },
];

/** The dilation an axis gets from someone who counts the cells between two taps; an axis without one keeps it. */
const oneMore = (dilation: number): number => (dilation === 1 ? 1 : dilation + 1);

/** Along strided axes the first window begins at index 1 of the padded image; the last ones may find no room. */
function startedLate(read: SlidingArguments): { readonly padding: Sides } | null {
  const geometry = geometryOf(read);
  if (!geometry) return null;
  const sides = sidesOf(geometry);
  const [vertical, horizontal] = read.stride.map((step) => (step > 1 ? 1 : 0));
  // A side below 0 is a row or column of the image that no window reaches.
  return { padding: { ...sides, top: sides.top - (vertical ?? 0), left: sides.left - (horizontal ?? 0) } };
}

/** All windows stand one row and column too early, where the kernel has more than one; their number stays. */
function startedEarly(read: SlidingArguments): { readonly padding: Sides } | null {
  const geometry = geometryOf(read);
  if (!geometry) return null;
  const { top, bottom, left, right } = sidesOf(geometry);
  const [up, back] = [read.filters.axis(0) > 1 ? 1 : 0, read.filters.axis(1) > 1 ? 1 : 0];
  return { padding: { top: top + up, bottom: bottom - up, left: left + back, right: right - back } };
}

/** The image with `by − 1` zeros between its cells; null for one that no exercise has room for. */
function spreadImage(x: Tensor, by: Pair): Tensor | null {
  const [height, width, depth] = [(x.axis(0) - 1) * by[0] + 1, (x.axis(1) - 1) * by[1] + 1, x.axis(2)];
  if (height * width * depth > MAX_TENSOR_CELLS) return null;
  const data = new Float64Array(height * width * depth);
  for (let cell = 0; cell < x.axis(0) * x.axis(1); cell++) {
    const [row, column] = [Math.floor(cell / x.axis(1)), cell % x.axis(1)];
    const to = (row * by[0] * width + column * by[1]) * depth;
    for (let c = 0; c < depth; c++) data[to + c] = cellOf(x, row, column, c);
  }
  return new Tensor([height, width, ...x.shape.slice(2)], data);
}
