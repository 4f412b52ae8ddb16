import { assignmentState } from "../courses/assignment-state";
import type { TaughtCourse } from "../courses/get-taught-course";
import { compareRows } from "./compare-rows";
import { findClassWork, type ItemWork } from "./find-class-work";
import { findColumns, reportColumn } from "./find-columns";
import { findStudents } from "./find-students";
import { gradebookRows } from "./gradebook-rows";
import { itemFigures, NO_FIGURES } from "./item-figures";
import { summariseTotals } from "./summarise-totals";
import type { AssignmentReport, GradebookSort } from "./views";

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
export async function buildAssignmentReport({
  course,
  assignment: { id, slug, title, opensAt, dueAt },
  sort,
}: Subject): Promise<Omit<AssignmentReport, "assignments">> {
  const [found, students] = await Promise.all([findColumns(id), findStudents(course.id)]);
  const work = await findClassWork(id, students);
  const columns = found.map(reportColumn);
  const possible = columns.reduce((sum, column) => sum + column.possible, 0);
  const rows = gradebookRows(students, found, work);
  const handedIn = whoHandedIn(work);
  const totals = rows.filter((_, at) => handedIn.has(at + 1)).map(({ total }) => total);
  return {
    course: { slug: course.slug, title: course.title, timeZone: course.timeZone },
    assignment: { slug, title, opensAt, dueAt, state: assignmentState({ opensAt, dueAt }, course.now) },
    now: course.now,
    possible,
    columns,
    rows: rows.toSorted(compareRows(sort, columns)),
    ...summariseTotals({ students: rows.length, totals, possible }),
    items: found.map((item) => ({
      ...reportColumn(item),
      ...itemFigures(work.get(item.id) ?? NO_FIGURES, item.possible),
    })),
  };
}

/** The places of the students with at least one answer that could be read. */
function whoHandedIn(work: ReadonlyMap<string, ItemWork>): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { who, marks } of work.values()) {
    who.forEach((place, at) => {
      if (marks[at] !== null) places.add(place);
    });
  }
  return places;
}
