import { Role } from "@/prisma/generated/enums";
import type { Viewer } from "../auth/session";
import { prisma } from "../db";
import { comparePeople } from "./compare-people";
import { getTaughtCourse } from "./get-taught-course";
import { canSeeReports } from "./permissions";
import type { Roster, RosterMember } from "./taught-views";

/** The order of the schema is the order of the page: instructors, graders, students. */
const RANK = Object.values(Role);

/** Everybody in a course, for its staff; for anybody else it does not exist. */
export async function getRoster(viewer: Viewer, slug: string): Promise<Roster> {
  const course = await getTaughtCourse(viewer, slug, canSeeReports);
  const memberships = await prisma().membership.findMany({
    where: { courseId: course.id },
    select: { role: true, joinedAt: true, user: { select: { id: true, name: true, email: true } } },
  });
  const members = memberships.map(({ role, joinedAt, user }) => ({
    ...user,
    role,
    joinedAt,
    self: user.id === viewer.id,
  }));
  return { course, members: members.sort(byPlace) };
}

function byPlace(one: RosterMember, other: RosterMember): number {
  return RANK.indexOf(one.role) - RANK.indexOf(other.role) || comparePeople(one, other);
}
