import type { Role } from "@/prisma/generated/enums";
import type { Viewer } from "../auth/session";
import type { Db } from "../db";
import { NotFoundError } from "../result";
import { courseOf } from "./course-of";

export interface LockedCourse {
  id: string;
  title: string;
  timeZone: string;
  joinOpen: boolean;
}

/**
 * A course in which the viewer may do what `can` asks, locked until the transaction ends: of two instructors who take
 * each other's role away, the second finds that it is gone. Students hand in meanwhile; whoever joins waits. Asked
 * before the lock, too: nobody else can keep the course from its staff.
 */
export async function lockedCourse(
  db: Db,
  viewer: Viewer,
  slug: string,
  can: (role: Role) => boolean,
): Promise<LockedCourse> {
  const where = courseOf(viewer, slug, can);
  const { id } = await found(db.course.findFirst({ where, select: { id: true } }));
  await db.$executeRaw`SELECT FROM course WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const select = { id: true, title: true, timeZone: true, joinOpen: true } as const;
  return found(db.course.findFirst({ where: { ...where, id }, select }));
}

async function found<C>(asked: PromiseLike<C | null>): Promise<C> {
  const course = await asked;
  if (course === null) throw new NotFoundError("The course");
  return course;
}
