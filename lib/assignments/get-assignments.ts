import type { Viewer } from "../auth/session";
import { assignmentState } from "../courses/assignment-state";
import { getTaughtCourse } from "../courses/get-taught-course";
import { canSetAssignments } from "../courses/permissions";
import { prisma } from "../db";
import { sumPossible } from "./sum-possible";
import type { CourseAssignments } from "./work-views";

/** The assignments of a course, for whoever may set them; for anybody else the course does not exist. */
export async function getAssignments(viewer: Viewer, slug: string): Promise<CourseAssignments> {
  const course = await getTaughtCourse(viewer, slug, canSetAssignments);
  const found = await prisma().assignment.findMany({
    where: { courseId: course.id },
    orderBy: [{ dueAt: "asc" }, { slug: "asc" }],
    select: { slug: true, title: true, opensAt: true, dueAt: true, items: { select: { possible: true } } },
  });
  const assignments = found.map(({ items, ...assignment }) => ({
    ...assignment,
    state: assignmentState(assignment, course.now),
    exercises: items.length,
    possible: sumPossible(items),
  }));
  return { course, assignments };
}
