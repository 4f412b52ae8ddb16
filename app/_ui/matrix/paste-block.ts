import { type CellPlace, cellCount, cellIndex, cellPlace, type Grid } from "./grid";

export interface Block {
  grid: Grid;
  /** written between brackets: a matrix of its own rather than some of its cells */
  whole: boolean;
}

export interface Pasted {
  grid: Grid;
  how: "filled" | "replaced";
}

const isBlank = (grid: Grid) => grid.cells.every((cell) => cell.trim() === "");

function fits(grid: Grid, { rows, columns, channels }: Grid, at: CellPlace): boolean {
  return (
    channels === null &&
    at.row + (rows ?? 0) <= (grid.rows ?? 0) &&
    at.column + (columns ?? 0) <= (grid.columns ?? 0)
  );
}

/**
 * Cells that fit are filled in from the cursor, as in a spreadsheet. A matrix of its own, and one that is too
 * large, takes the place of the grid where nothing stands in it or where it is pasted at the first cell.
 * null: it fits nowhere; nothing changes.
 */
export function pasteBlock(grid: Grid, { grid: block, whole }: Block, at: CellPlace): Pasted | null {
  const sameSize = grid.rows === block.rows && grid.columns === block.columns;
  if (cellCount(grid) > 0 && fits(grid, block, at) && (!whole || sameSize || at.row + at.column > 0)) {
    const cells = [...grid.cells];
    block.cells.forEach((text, index) => {
      const { row, column } = cellPlace(block, index);
      cells[cellIndex(grid, { row: at.row + row, column: at.column + column, channel: at.channel })] = text;
    });
    return { grid: { ...grid, cells }, how: "filled" };
  }
  const first = at.row === 0 && at.column === 0;
  return first || isBlank(grid) ? { grid: block, how: "replaced" } : null;
}
