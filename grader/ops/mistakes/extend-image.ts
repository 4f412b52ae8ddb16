import { Tensor } from "../../tensor/tensor";
import { MAX_TENSOR_CELLS } from "../argument-type";
import type { Sides } from "../padding";

/** What stands beyond the border; rows and columns are counted in the image, from its first cell, and may lie outside. */
export type Beyond = (row: number, column: number, channel: number) => number;

/** The image [H, W(, C)] with a frame filled by `beyond`; null for one that no exercise has room for. */
export function extendImage(x: Tensor, sides: Sides, beyond: Beyond): Tensor | null {
  const [height, width, depth] = [x.axis(0), x.axis(1), x.axis(2)];
  const [tall, wide] = [height + sides.top + sides.bottom, width + sides.left + sides.right];
  if (tall * wide * depth > MAX_TENSOR_CELLS) return null;
  const data = new Float64Array(tall * wide * depth);
  for (let cell = 0; cell < tall * wide; cell++) {
    const row = Math.floor(cell / wide) - sides.top;
    const column = (cell % wide) - sides.left;
    const inside = row >= 0 && row < height && column >= 0 && column < width;
    const from = (row * width + column) * depth;
    for (let c = 0; c < depth; c++)
      data[cell * depth + c] = inside ? (x.data[from + c] ?? 0) : beyond(row, column, c);
  }
  return new Tensor([tall, wide, ...x.shape.slice(2)], data);
}

/** Reads an image's cells by row, column and channel. */
export const cellOf = (x: Tensor, row: number, column: number, channel: number): number =>
  x.data[(row * x.axis(1) + column) * x.axis(2) + channel] ?? 0;
