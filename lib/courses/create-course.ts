import type { z } from "zod";
import type { Viewer } from "../auth/session";
import { prisma } from "../db";
import { teachCoursePath } from "../paths";
import { type FormResult, NotFoundError } from "../result";
import { drawJoinCode } from "./draw-join-code";
import { findFreeSlug } from "./find-free-slug";
import { insertCourse } from "./insert-course";
import { canCreateCourse } from "./permissions";
import type { createCourseSchema } from "./schema";
import { slugFromTitle } from "./slug-from-title";

/** Makes a course of the viewer's own; they are its instructor from the first moment. */
export async function createCourse(
  viewer: Viewer,
  { title, timeZone }: z.output<typeof createCourseSchema>,
): Promise<FormResult> {
  if (!canCreateCourse(viewer)) throw new NotFoundError("The right to open courses");
  const slug = await prisma().$transaction(async (db) => {
    // Two courses of one title that are made at once get their names one after the other.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('receptive course names'))`;
    const made = await insertCourse(db, {
      slug: await findFreeSlug(slugFromTitle(title, "course"), (alike) =>
        db.course.findMany({ where: { slug: alike }, select: { slug: true } }),
      ),
      title,
      timeZone,
      joinCode: drawJoinCode(),
    });
    await db.membership.create({ data: { userId: viewer.id, courseId: made.id, role: "INSTRUCTOR" } });
    await db.auditEvent.create({
      data: {
        actorId: viewer.id,
        action: "course.created",
        subjectType: "course",
        subjectId: made.id,
        data: { slug: made.slug, title, timeZone },
      },
    });
    return made.slug;
  });
  return { ok: true, href: teachCoursePath({ course: slug }) };
}
