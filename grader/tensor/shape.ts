/** Lengths of the axes, slowest first: `[H, W]`, `[H, W, C]`, `[kh, kw, Cin, Cout]`. */
export type Shape = readonly number[];

/** Number of cells; 1 for the shape of a scalar. */
export function cellCount(shape: Shape): number {
  let count = 1;
  for (const length of shape) count *= length;
  return count;
}

export function sameShape(left: Shape, right: Shape): boolean {
  if (left.length !== right.length) return false;
  for (let axis = 0; axis < left.length; axis++) {
    if (left[axis] !== right[axis]) return false;
  }
  return true;
}

/** `4 × 4 × 3`, as the field writes it. */
export const formatShape = (shape: Shape): string => shape.join(" × ");

/**
 * The shape without what a grid of cells cannot show: a vector is one row, a single channel is a plain matrix.
 * Answers and truths are compared in this form.
 */
export function gridShape(shape: Shape): Shape {
  if (shape.length === 0) return [1, 1];
  if (shape.length === 1) return [1, ...shape];
  return shape.length === 3 && shape[2] === 1 ? shape.slice(0, 2) : shape;
}
