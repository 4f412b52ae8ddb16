import type { Role } from "@/prisma/generated/enums";
import type { Viewer } from "../auth/session";
import { databaseNow, prisma } from "../db";
import { NotFoundError } from "../result";
import { courseOf, roleIn } from "./course-of";

/** A course as the staff's pages need it. */
export interface TaughtCourse {
  id: string;
  slug: string;
  title: string;
  /** IANA name. */
  timeZone: string;
  /** The viewer's; administrators act as instructors. */
  role: Role;
  /** The database's clock. */
  now: Date;
}

/** A course in which the viewer may do what `can` asks; for anybody else it does not exist. */
export async function getTaughtCourse(
  viewer: Viewer,
  slug: string,
  can: (role: Role) => boolean,
): Promise<TaughtCourse> {
  const [course, now] = await Promise.all([
    prisma().course.findFirst({
      where: courseOf(viewer, slug, can),
      select: {
        id: true,
        slug: true,
        title: true,
        timeZone: true,
        memberships: { where: { userId: viewer.id }, select: { role: true } },
      },
    }),
    databaseNow(),
  ]);
  const role = course && roleIn(viewer, course.memberships);
  if (!course || !role) throw new NotFoundError("The course");
  return { id: course.id, slug: course.slug, title: course.title, timeZone: course.timeZone, role, now };
}
