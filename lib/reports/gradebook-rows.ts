import type { ItemWork } from "./find-class-work";
import type { FoundItem } from "./find-columns";
import type { Student } from "./find-students";
import type { GradebookCell, GradebookRow, ReportColumn } from "./views";

/** The students' rows in the order of the students. */
export function gradebookRows(
  students: readonly Student[],
  columns: readonly FoundItem[],
  work: ReadonlyMap<string, ItemWork>,
): GradebookRow[] {
  const cells = columns.map((column) => columnCells(students.length, column, work.get(column.id)));
  return students.map(({ id, name, email }, at) => {
    const own = cells.map((column) => column[at] ?? UNTOUCHED);
    return { id, name, email, cells: own, total: own.reduce((total, { earned }) => total + earned, 0) };
  });
}

const UNTOUCHED: GradebookCell = { earned: 0, state: "untouched" };

function columnCells(students: number, { possible }: ReportColumn, work?: ItemWork): GradebookCell[] {
  const cells = Array<GradebookCell>(students).fill(UNTOUCHED);
  const waiting = new Set(work?.provisional);
  work?.who.forEach((place, at) => {
    const earned = work.marks[at] ?? 0;
    const decided = earned >= possible ? "right" : "started";
    cells[place - 1] = { earned, state: waiting.has(place) ? "provisional" : decided };
  });
  return cells;
}
