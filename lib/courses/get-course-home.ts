import type { Viewer } from "../auth/session";
import { prisma } from "../db";
import { assignmentState } from "./assignment-state";
import { getTaughtCourse } from "./get-taught-course";
import { canManageCourse, canSeeReports } from "./permissions";
import type { CourseHome } from "./taught-views";

/** What stands in a course and what is due next, for its staff; for anybody else it does not exist. */
export async function getCourseHome(viewer: Viewer, slug: string): Promise<CourseHome> {
  const course = await getTaughtCourse(viewer, slug, canSeeReports);
  const found = await prisma().course.findUniqueOrThrow({
    where: { id: course.id },
    select: {
      joinCode: true,
      joinOpen: true,
      memberships: { where: { userId: viewer.id }, select: { role: true } },
      assignments: {
        orderBy: [{ dueAt: "asc" }, { slug: "asc" }],
        select: { slug: true, title: true, opensAt: true, dueAt: true },
      },
      _count: { select: { exercises: true, memberships: { where: { role: "STUDENT" } } } },
    },
  });
  const inState = (state: string) =>
    found.assignments.find((assignment) => assignmentState(assignment, course.now) === state);
  return {
    ...course,
    memberRole: found.memberships[0]?.role ?? null,
    join: canManageCourse(course.role) ? { code: found.joinCode, open: found.joinOpen } : null,
    students: found._count.memberships,
    exercises: found._count.exercises,
    assignments: found.assignments.length,
    next: inState("open") ?? inState("upcoming") ?? null,
  };
}
