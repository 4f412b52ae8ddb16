import type { TracePlace } from "@/grader";

/** [rows, columns, channels] */
export type Sides = readonly [number, number, number];

export const placeKey = (place: TracePlace): string => place.join(",");

export const samePlace = (one: TracePlace, other: TracePlace): boolean => placeKey(one) === placeKey(other);

export function isInside(sides: Sides, place: TracePlace): boolean {
  return place.every((at, axis) => at >= 0 && at < (sides[axis] ?? 0));
}

/** Place in the flat row-major list, channels last; the place must lie inside. */
export const flatIndex = ([, columns, channels]: Sides, [row, column, channel]: TracePlace): number =>
  (row * columns + column) * channels + channel;

export const countCells = ([rows, columns, channels]: Sides): number => rows * columns * channels;

/** The how-manieth cell it is when one goes row by row through one channel after the other, from 0. */
export const walkIndex = ([rows, columns]: Sides, [row, column, channel]: TracePlace): number =>
  (channel * rows + row) * columns + column;

/** The cell at a place of that walk; null before the first and after the last. */
export function walkPlace(sides: Sides, index: number): TracePlace | null {
  const [rows, columns] = sides;
  if (index < 0 || index >= countCells(sides)) return null;
  const line = Math.floor(index / columns);
  return [line % rows, index % columns, Math.floor(line / rows)];
}

/** "row 4, column 1", with the channel where there are several; counted from 1. */
export function placeInWords([, , channels]: Sides, [row, column, channel]: TracePlace): string {
  const words = `row ${row + 1}, column ${column + 1}`;
  return channels > 1 ? `${words}, channel ${channel + 1}` : words;
}
