/** The largest grid that is drawn: beyond it a page of boxes helps nobody. */
export const MAX_SIDE = 64;
export const MAX_CELLS = 2048;

/**
 * A matrix as it is being typed. Cells are texts, row by row, channels last; there are none until both sides are
 * chosen. `channels: null` is a plain matrix, which is not the same answer as one channel.
 */
export interface Grid {
  rows: number | null;
  columns: number | null;
  channels: number | null;
  cells: readonly string[];
}

export interface GridSize {
  rows: number | null;
  columns: number | null;
  channels: number | null;
}

export const EMPTY_GRID: Grid = { rows: null, columns: null, channels: null, cells: [] };

export function cellCount({ rows, columns, channels }: GridSize): number {
  return (rows ?? 0) * (columns ?? 0) * (channels ?? 1);
}

export interface CellPlace {
  row: number;
  column: number;
  channel: number;
}

/** Where a cell stands in the flat list; the place must lie inside the size. */
export function cellIndex({ columns, channels }: GridSize, { row, column, channel }: CellPlace): number {
  return (row * (columns ?? 0) + column) * (channels ?? 1) + channel;
}

/** The place of a cell in the flat list. */
export function cellPlace({ columns, channels }: GridSize, index: number): CellPlace {
  const depth = channels ?? 1;
  const width = columns ?? 1;
  const pixel = Math.floor(index / depth);
  return { row: Math.floor(pixel / width), column: pixel % width, channel: index % depth };
}

/** The same values in another size: what fits stays in its place, what is new is empty. */
export function resizeGrid(grid: Grid, size: GridSize): Grid {
  const cells = Array.from({ length: cellCount(size) }, (_, index) => {
    const place = cellPlace(size, index);
    const fits =
      place.row < (grid.rows ?? 0) &&
      place.column < (grid.columns ?? 0) &&
      place.channel < (grid.channels ?? 1);
    return fits ? (grid.cells[cellIndex(grid, place)] ?? "") : "";
  });
  return { rows: size.rows, columns: size.columns, channels: size.channels, cells };
}

/** "4 × 4" or "4 × 4 × 3"; with channels first "3 × 4 × 4" */
export function shapeOfGrid({ rows, columns, channels }: GridSize, layout: "HWC" | "CHW" = "HWC"): string {
  const [plane, depth] = [[rows ?? 0, columns ?? 0], channels === null ? [] : [channels]];
  return (layout === "CHW" ? [...depth, ...plane] : [...plane, ...depth]).join(" × ");
}
