import type { Pair } from "../ops/argument-type";

/** [[top, bottom], [left, right]] */
export type Sides = readonly [Pair, Pair];

/** How a window slides, every option written out; also what a program is given as its options. */
export interface Window {
  readonly stride: Pair;
  readonly padding: Sides | "same";
  readonly dilation: Pair;
}

/** A window with its size and what only pooling knows. */
export interface PoolingWindow extends Window {
  readonly size: Pair;
  readonly ceil: boolean;
}

/** Cells from the window's first tap to its last. */
export const extent = (size: number, dilation: number): number => dilation * (size - 1) + 1;

/** Whether the window lies inside the padded image at least once. "same" pads as much as the window needs. */
export function fits(image: Pair, size: Pair, { padding, dilation }: Window): boolean {
  if (padding === "same") return true;
  return ([0, 1] as const).every(
    (axis) => extent(size[axis], dilation[axis]) <= image[axis] + padding[axis][0] + padding[axis][1],
  );
}

/**
 * Positions of a window along one axis, found by walking: as often as it fits into the padded axis; in ceil mode
 * once more if cells are left over and that window starts inside the input or the padding before it.
 */
export function positions(
  axis: { readonly input: number; readonly sides: Pair; readonly extent: number; readonly stride: number },
  ceil: boolean,
): number {
  const [before, after] = axis.sides;
  const end = before + axis.input + after;
  let start = 0;
  let count = 0;
  while (start + axis.extent <= end) {
    start += axis.stride;
    count++;
  }
  const covered = start - axis.stride + axis.extent;
  return ceil && covered < end && start < before + axis.input ? count + 1 : count;
}
