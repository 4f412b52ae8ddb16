import type { Tensor } from "../tensor/tensor";

/** Whether a whole row or column is among some cells of a map, [H, W] or [H, W, C]: that is more than slips. */
export function fillsLine(cells: readonly number[], { shape }: Tensor): boolean {
  const [height = 1, width = 1, depth = 1] = shape;
  if (shape.length < 2 || height === 1 || width === 1) return false;
  const isFull = (lineOf: (at: number) => number, length: number) => {
    const counts = new Map<number, number>();
    for (const at of cells) counts.set(lineOf(at), (counts.get(lineOf(at)) ?? 0) + 1);
    return [...counts.values()].includes(length);
  };
  const isRow = isFull((at) => Math.floor(at / (width * depth)), width * depth);
  return isRow || isFull((at) => Math.floor(at / depth) % width, height * depth);
}
