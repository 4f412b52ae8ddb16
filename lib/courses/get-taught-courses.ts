import type { Viewer } from "../auth/session";
import { prisma } from "../db";
import { roleIn, rolesThat } from "./course-of";
import { canSeeReports } from "./permissions";
import type { TaughtCourseLine } from "./taught-views";

/** The courses whose staff the viewer is, by title; all of them for an administrator. */
export async function getTaughtCourses(viewer: Viewer): Promise<TaughtCourseLine[]> {
  const own = { memberships: { some: { userId: viewer.id, role: { in: rolesThat(canSeeReports) } } } };
  const courses = await prisma().course.findMany({
    where: viewer.isAdmin ? {} : own,
    orderBy: [{ title: "asc" }, { id: "asc" }],
    select: {
      slug: true,
      title: true,
      memberships: { where: { userId: viewer.id }, select: { role: true } },
      _count: { select: { assignments: true, memberships: { where: { role: "STUDENT" } } } },
    },
  });
  return courses.flatMap(({ slug, title, memberships, _count }) => {
    const role = roleIn(viewer, memberships);
    if (role === null) return [];
    return [{ slug, title, role, students: _count.memberships, assignments: _count.assignments }];
  });
}
