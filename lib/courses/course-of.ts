import { Role } from "@/prisma/generated/enums";
import type { Viewer } from "../auth/session";

/** Roles that may do something. */
export const rolesThat = (can: (role: Role) => boolean): Role[] => Object.values(Role).filter(can);

/**
 * The `where` of a course in which the viewer may do something; part of every staff query and command. For anybody
 * else the course does not exist.
 * @param course the name in its address
 */
export function courseOf(viewer: Viewer, course: string, can: (role: Role) => boolean) {
  const own = { memberships: { some: { userId: viewer.id, role: { in: rolesThat(can) } } } };
  return viewer.isAdmin ? { slug: course } : { slug: course, ...own };
}

/** The viewer's role in a course of theirs; administrators act as instructors. */
export function roleIn(viewer: Viewer, memberships: readonly { role: Role }[]): Role | null {
  return viewer.isAdmin ? "INSTRUCTOR" : (memberships[0]?.role ?? null);
}
