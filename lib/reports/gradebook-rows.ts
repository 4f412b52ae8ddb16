import type { Points } from "@/grader";
import { compareNames } from "./compare-names";
import type { StudentMarks } from "./find-class-marks";
import type { GradebookCell, GradebookRow, GradebookSort, ReportColumn } from "./views";

/** The students' rows, sorted; equals stand by name. */
export function gradebookRows(
  students: readonly StudentMarks[],
  columns: readonly ReportColumn[],
  sort: GradebookSort,
): GradebookRow[] {
  const rows = students.map((student) => gradebookRow(student, columns));
  return rows.sort(comparing(sort, columns));
}

function gradebookRow({ id, name, email, marks }: StudentMarks, columns: readonly ReportColumn[]) {
  const earnedOn = new Map<number, Points>(marks.map(({ number, earned }) => [number, earned]));
  const cells = columns.map(({ number, possible }) => cellOf(earnedOn.get(number), possible));
  return { id, name, email, cells, total: cells.reduce((total, { earned }) => total + earned, 0) };
}

function cellOf(earned: Points | undefined, possible: Points): GradebookCell {
  if (earned === undefined) return { earned: 0, state: "untouched" };
  return { earned, state: earned >= possible ? "right" : "started" };
}

type Compare = (one: GradebookRow, other: GradebookRow) => number;

function comparing({ by, descending }: GradebookSort, columns: readonly ReportColumn[]): Compare {
  const first = comparingBy(by, columns);
  const sign = descending ? -1 : 1;
  return (one, other) => sign * first(one, other) || compareNames(one, other);
}

/** An exercise that is not there sorts as the total does. */
function comparingBy(by: GradebookSort["by"], columns: readonly ReportColumn[]): Compare {
  if (by === "name") return compareNames;
  const at = by === "total" ? -1 : columns.findIndex(({ slug }) => slug === by.item);
  if (at < 0) return (one, other) => one.total - other.total;
  return (one, other) => rank(one.cells[at]) - rank(other.cells[at]);
}

/** Nothing handed in is less than nothing earned. */
const rank = (cell: GradebookCell | undefined): number =>
  cell === undefined || cell.state === "untouched" ? -1 : cell.earned;
