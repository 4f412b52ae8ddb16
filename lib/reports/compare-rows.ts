import { comparePeople } from "../courses/compare-people";
import type { GradebookCell, GradebookRow, GradebookSort, ReportColumn } from "./views";

type Compare = (one: GradebookRow, other: GradebookRow) => number;

/** The order of a gradebook's rows; equals stand by name, whichever way the rows are sorted. */
export function compareRows(
  { by, descending }: GradebookSort,
  columns: readonly Pick<ReportColumn, "slug">[],
): Compare {
  const first = comparingBy(by, columns);
  const sign = descending ? -1 : 1;
  return (one, other) => sign * first(one, other) || comparePeople(one, other);
}

/** An exercise that is not there sorts as the total does. */
function comparingBy(by: GradebookSort["by"], columns: readonly Pick<ReportColumn, "slug">[]): Compare {
  if (by === "name") return comparePeople;
  const at = by === "total" ? -1 : columns.findIndex(({ slug }) => slug === by.item);
  if (at < 0) return (one, other) => one.total - other.total;
  return (one, other) => rank(one.cells[at]) - rank(other.cells[at]);
}

/** Nothing handed in is less than nothing earned. */
const rank = (cell: GradebookCell | undefined): number =>
  cell === undefined || cell.state === "untouched" ? -1 : cell.earned;
