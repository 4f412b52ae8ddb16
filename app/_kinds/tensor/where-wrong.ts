import type { Grid } from "@/app/_ui/matrix/grid";

function list(words: string, numbers: readonly number[]): string {
  const said = numbers.map((n) => n + 1);
  const last = said.at(-1);
  return said.length === 1 ? `${words} ${last}` : `${words}s ${said.slice(0, -1).join(", ")} and ${last}`;
}

/**
 * Where the wrong cells lie when they fill whole rows or whole columns ("row 4", "columns 1 and 3"), else null.
 * Says only what the marks already show. A grid with channels, or one that is wrong everywhere, has no such place.
 */
export function whereWrong(grid: Grid, marks: readonly boolean[]): string | null {
  const { rows, columns } = grid;
  if (rows === null || columns === null || grid.channels !== null) return null;
  if (marks.length !== rows * columns || marks.every((mark) => !mark)) return null;
  const wrong = (row: number, column: number) => marks[row * columns + column] === false;
  const all = { rows: [...Array(rows).keys()], columns: [...Array(columns).keys()] };
  const count = marks.filter((mark) => !mark).length;
  const wrongRows = all.rows.filter((row) => all.columns.every((column) => wrong(row, column)));
  if (wrongRows.length > 0 && wrongRows.length * columns === count) return list("row", wrongRows);
  const wrongColumns = all.columns.filter((column) => all.rows.every((row) => wrong(row, column)));
  if (wrongColumns.length > 0 && wrongColumns.length * rows === count) return list("column", wrongColumns);
  return null;
}
