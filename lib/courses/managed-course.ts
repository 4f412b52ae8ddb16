import type { Viewer } from "../auth/session";
import type { Db } from "../db";
import { NotFoundError } from "../result";
import { courseOf } from "./course-of";
import { canManageCourse } from "./permissions";

export interface ManagedCourse {
  id: string;
  title: string;
  timeZone: string;
  joinOpen: boolean;
}

/**
 * A course whose settings and members the viewer may change, locked until the transaction ends: of two instructors who
 * take each other's role away, the second finds that it is gone. Students join and hand in meanwhile.
 */
export async function managedCourse(db: Db, viewer: Viewer, slug: string): Promise<ManagedCourse> {
  await db.$executeRaw`SELECT FROM course WHERE slug = ${slug} FOR NO KEY UPDATE`;
  const course = await db.course.findFirst({
    where: courseOf(viewer, slug, canManageCourse),
    select: { id: true, title: true, timeZone: true, joinOpen: true },
  });
  if (course === null) throw new NotFoundError("The course");
  return course;
}
