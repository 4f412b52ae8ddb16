import { type Issue, issue } from "../../issue";

/** A row and a column, counted from 0. */
export type Cell = readonly [row: number, column: number];

/** A grid's rows and columns. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Cells in the order of reading; equal cells have equal places. */
export const placeOf = ([row, column]: Cell, { columns }: GridSize): number => row * columns + column;

/** Objections to a cell that is none, or none of the grid; counted from 1, as people do. */
export function judgeCell([row, column]: Cell, { rows, columns }: GridSize): Issue[] {
  const whole = [row, column].find((at) => !Number.isSafeInteger(at));
  if (whole !== undefined) return [issue("cell-not-whole", { text: String(whole) })];
  const issues: Issue[] = [];
  if (row < 0 || row >= rows) issues.push(issue("cell-outside", { axis: "row", at: row + 1, length: rows }));
  if (column < 0 || column >= columns) {
    issues.push(issue("cell-outside", { axis: "column", at: column + 1, length: columns }));
  }
  return issues;
}
