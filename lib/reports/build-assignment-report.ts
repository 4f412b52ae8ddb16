import { assignmentState } from "../courses/assignment-state";
import type { TaughtCourse } from "../courses/get-taught-course";
import { type ClassMarks, findClassMarks, type Mark } from "./find-class-marks";
import { type FoundItem, findColumns, reportColumn } from "./find-columns";
import { gradebookRows } from "./gradebook-rows";
import { itemFigures, NO_FIGURES } from "./item-figures";
import { summariseTotals } from "./summarise-totals";
import type { AssignmentReport, GradebookSort, ItemLine } from "./views";

export interface FoundAssignment {
  id: string;
  slug: string;
  title: string;
  opensAt: Date;
  dueAt: Date;
}

interface Subject {
  course: TaughtCourse;
  assignment: FoundAssignment;
  sort: GradebookSort;
}

/** Gradebook and figures of an assignment. The caller has made sure that the viewer may see them. */
export async function buildAssignmentReport(
  subject: Subject,
): Promise<Omit<AssignmentReport, "assignments">> {
  const { course, assignment, sort } = subject;
  const { id, slug, title, opensAt, dueAt } = assignment;
  const [found, marks] = await Promise.all([
    findColumns(id),
    findClassMarks({ courseId: course.id, assignmentId: id }),
  ]);
  const columns = found.map(reportColumn);
  const possible = columns.reduce((sum, column) => sum + column.possible, 0);
  const rows = gradebookRows(marks.students, columns, sort);
  const handedIn = new Set(
    marks.students.filter((student) => student.marks.some(({ tried }) => tried)).map((student) => student.id),
  );
  const totals = rows.filter((row) => handedIn.has(row.id)).map(({ total }) => total);
  return {
    course: { slug: course.slug, title: course.title, timeZone: course.timeZone },
    assignment: { slug, title, opensAt, dueAt, state: assignmentState({ opensAt, dueAt }, course.now) },
    now: course.now,
    possible,
    columns,
    rows,
    ...summariseTotals({ students: rows.length, totals, possible }),
    items: itemLines(found, marks),
  };
}

function itemLines(items: readonly FoundItem[], { students, items: works }: ClassMarks): ItemLine[] {
  const workOn = new Map(works.map((work) => [work.itemId, work]));
  const marksOf = new Map(items.map(({ number }): [number, Mark[]] => [number, []]));
  for (const { marks } of students) for (const mark of marks) marksOf.get(mark.number)?.push(mark);
  return items.map((item) => {
    const tried = (marksOf.get(item.number) ?? []).filter((mark) => mark.tried);
    const sums = {
      ...(workOn.get(item.id) ?? NO_FIGURES),
      tried: tried.length,
      solved: tried.filter(({ earned }) => earned >= item.possible).length,
      earned: tried.reduce((sum, { earned }) => sum + earned, 0),
    };
    return { ...reportColumn(item), ...itemFigures(sums, item.possible) };
  });
}
