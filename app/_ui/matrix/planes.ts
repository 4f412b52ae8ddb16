import type { Layout, NestedNumbers } from "@/grader";

/** One channel of a tensor as it is drawn: its index along the trailing axes and its rows. */
export interface Plane {
  /** one-based indices along the axes after the second, e.g. "2" or "1, 3"; null when there are none */
  index: string | null;
  rows: readonly (readonly number[])[];
}

export function flattenNumbers(value: NestedNumbers): readonly number[] {
  return typeof value === "number" ? [value] : value.flatMap(flattenNumbers);
}

function planeIndex(plane: number, trailing: readonly number[]): string | null {
  let rest = plane;
  const indices = trailing.toReversed().map((side) => {
    const index = (rest % side) + 1;
    rest = Math.floor(rest / side);
    return index;
  });
  return indices.length === 0 ? null : indices.toReversed().join(", ");
}

/**
 * A tensor cut into matrices to draw. Shapes: [] and [n] are one row; [h, w] is one plane; [h, w, c…] is one plane
 * for each index along the trailing axes; with channels first, of [c…, h, w], for each along the leading ones. The value
 * must have the given shape.
 */
export function planesOf(value: NestedNumbers, shape: readonly number[], layout: Layout = "HWC"): Plane[] {
  const flat = flattenNumbers(value);
  if (layout === "CHW" && shape.length > 2) return leadingPlanes(flat, shape);
  const [height, width, ...trailing] = shape.length < 2 ? [1, shape[0] ?? 1] : shape;
  const depth = trailing.reduce((product, side) => product * side, 1);
  const columns = width ?? 1;
  return Array.from({ length: depth }, (_, plane) => ({
    index: planeIndex(plane, trailing),
    rows: Array.from({ length: height ?? 1 }, (_, row) =>
      Array.from(
        { length: columns },
        (_, column) => flat[(row * columns + column) * depth + plane] ?? Number.NaN,
      ),
    ),
  }));
}

function leadingPlanes(flat: readonly number[], shape: readonly number[]): Plane[] {
  const [height = 1, width = 1] = shape.slice(-2);
  const leading = shape.slice(0, -2);
  return Array.from({ length: flat.length / (height * width) }, (_, plane) => ({
    index: planeIndex(plane, leading),
    rows: Array.from({ length: height }, (__, row) => {
      const start = (plane * height + row) * width;
      return flat.slice(start, start + width);
    }),
  }));
}

/** "4 × 4 × 3"; a single number is "1". */
export function shapeInWords(shape: readonly number[]): string {
  return shape.length === 0 ? "1" : shape.join(" × ");
}
