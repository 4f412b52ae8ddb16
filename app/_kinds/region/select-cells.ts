import { type Cell, hasCell, sameCell } from "./cells";

/** All cells of the rectangle between two corners. */
export function rectangle(one: Cell, other: Cell): readonly Cell[] {
  const [top, bottom] = [Math.min(one.row, other.row), Math.max(one.row, other.row)];
  const [first, last] = [Math.min(one.column, other.column), Math.max(one.column, other.column)];
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: last - first + 1 }, (_, right) => ({ row: top + down, column: first + right })),
  ).flat();
}

/** Some cells more, or less. */
export function paint(chosen: readonly Cell[], cells: readonly Cell[], on: boolean): readonly Cell[] {
  const others = chosen.filter((cell) => !hasCell(cells, cell));
  return on ? [...others, ...cells] : others;
}

/** One press on a cell: it changes; where a single cell is asked for, it takes the place of the other. */
export function toggleCell(chosen: readonly Cell[], cell: Cell, single: boolean): readonly Cell[] {
  if (single) return [cell];
  return hasCell(chosen, cell) ? chosen.filter((other) => !sameCell(other, cell)) : [...chosen, cell];
}

/** Where an arrow key, Home or End leads from a cell; null for any other key. It stops at the border. */
export function cellForKey(
  key: string,
  { row, column }: Cell,
  size: { rows: number; columns: number },
): Cell | null {
  if (key === "ArrowUp") return { row: Math.max(0, row - 1), column };
  if (key === "ArrowDown") return { row: Math.min(size.rows - 1, row + 1), column };
  if (key === "ArrowLeft") return { row, column: Math.max(0, column - 1) };
  if (key === "ArrowRight") return { row, column: Math.min(size.columns - 1, column + 1) };
  if (key === "Home") return { row, column: 0 };
  if (key === "End") return { row, column: size.columns - 1 };
  return null;
}
