import type { CellTrace, TraceInput } from "@/grader";
import { onGrid } from "./covered";

/** What stands at a place of a plane; null where there is nothing. */
export type ValueAt = (row: number, column: number) => number | null;

/** Values that windows read beyond a channel of a grid, by "row,column": a mistake may fill it with other than zeros. */
export function beyondGrid(
  cells: Iterable<CellTrace>,
  { input, channel, drawn }: { input: number; channel: number; drawn: TraceInput },
): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { terms } of cells) {
    for (const { input: of, from, value } of terms) {
      const [row, column] = from;
      if (of !== input || from[2] !== channel || onGrid(drawn, row, column)) continue;
      values.set(`${row},${column}`, value);
    }
  }
  return values;
}

/** Reads a channel of an input with what is around it. */
export function planeValues(
  drawn: TraceInput,
  channel: number,
  beyond: ReadonlyMap<string, number>,
): ValueAt {
  const [, columns, channels] = drawn.grid.shape;
  return (row, column) =>
    onGrid(drawn, row, column)
      ? (drawn.grid.values[(row * columns + column) * channels + channel] ?? null)
      : (beyond.get(`${row},${column}`) ?? drawn.fill);
}
