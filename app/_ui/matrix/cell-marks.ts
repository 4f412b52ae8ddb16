import type { Grid } from "./grid";

/** "unread": the cell could not be read; null: not judged, or changed since */
export type CellMark = boolean | "unread" | null;

/** What was judged and how: one mark for each cell of that grid, in the same flat order. */
export interface JudgedGrid {
  grid: Grid;
  marks: readonly CellMark[];
  /** whether the size is right; null where it was not judged */
  size: boolean | null;
}

function isSameSize(grid: Grid, judged: JudgedGrid | null): judged is JudgedGrid {
  return (
    judged !== null &&
    judged.grid.rows === grid.rows &&
    judged.grid.columns === grid.columns &&
    judged.grid.channels === grid.channels
  );
}

/** The marks that still hold: a cell keeps its mark as long as it says what was judged. */
export function marksThatHold(grid: Grid, judged: JudgedGrid | null): readonly CellMark[] {
  if (!isSameSize(grid, judged)) return [];
  return grid.cells.map((text, index) =>
    judged.grid.cells[index] === text ? (judged.marks[index] ?? null) : null,
  );
}

/** The mark of the size, as long as it is the one that was judged. */
export function sizeMark(grid: Grid, judged: JudgedGrid | null): boolean | null {
  return isSameSize(grid, judged) && grid.cells.length > 0 ? judged.size : null;
}

/** What a mark is called where it is heard. */
export function markInWords(mark: CellMark): string | null {
  if (mark === null) return null;
  if (mark === "unread") return "cannot be read";
  return mark ? "right" : "wrong";
}
