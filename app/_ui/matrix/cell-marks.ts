import type { Grid } from "./grid";

/** What was judged and how: one mark for each cell of that grid, in the same flat order. */
export interface JudgedGrid {
  grid: Grid;
  marks: readonly (boolean | null)[];
}

/** The marks that still hold: a cell keeps its mark as long as it says what was judged. */
export function marksThatHold(grid: Grid, judged: JudgedGrid | null): readonly (boolean | null)[] {
  const sameSize =
    judged !== null &&
    judged.grid.rows === grid.rows &&
    judged.grid.columns === grid.columns &&
    judged.grid.channels === grid.channels;
  if (!sameSize) return [];
  return grid.cells.map((text, index) =>
    judged.grid.cells[index] === text ? (judged.marks[index] ?? null) : null,
  );
}
