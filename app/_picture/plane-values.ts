import type { TraceInput } from "@/grader";
import { onGrid } from "./covered";

/** What stands at a place of a plane; null where there is nothing. */
export type ValueAt = (row: number, column: number) => number | null;

/** Reads a channel of an input with what is around it: written out, or the same everywhere. */
export function planeValues({ grid, padding, around, fill }: TraceInput, channel: number): ValueAt {
  const [rows, columns, channels] = grid.shape;
  const read = (values: readonly number[], width: number, row: number, column: number) =>
    values[(row * width + column) * channels + channel] ?? null;
  const width = padding.left + columns + padding.right;
  return (row, column) => {
    if (onGrid({ grid }, row, column)) return read(grid.values, columns, row, column);
    const [down, along] = [row + padding.top, column + padding.left];
    const written = around !== null && down >= 0 && along >= 0 && along < width;
    return written && down < padding.top + rows + padding.bottom
      ? read(around.values, width, down, along)
      : fill;
  };
}
