import type { TracePlace } from "@/grader";
import { isInside, type Sides } from "./places";

interface Key {
  key: string;
  /** Ctrl or Cmd */
  far: boolean;
}

/** Where a key leads to in a grid of results, as in any grid of cells; null when it leads nowhere. */
export function resultKey(
  sides: Sides,
  [row, column, channel]: TracePlace,
  { key, far }: Key,
): TracePlace | null {
  const [rows, columns] = sides;
  const to: Record<string, TracePlace> = {
    ArrowUp: [row - 1, column, channel],
    ArrowDown: [row + 1, column, channel],
    ArrowLeft: [row, column - 1, channel],
    ArrowRight: [row, column + 1, channel],
    Home: [far ? 0 : row, 0, channel],
    End: [far ? rows - 1 : row, columns - 1, channel],
    PageUp: [row, column, channel - 1],
    PageDown: [row, column, channel + 1],
  };
  const place = to[key];
  return place !== undefined && isInside(sides, place) ? place : null;
}
