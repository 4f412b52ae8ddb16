import type { z } from "zod";
import type { Viewer } from "../auth/session";
import { courseOf } from "../courses/course-of";
import { canWriteExercises } from "../courses/permissions";
import { freeSlug, slugFromTitle } from "../courses/slug-from-title";
import { type Db, prisma } from "../db";
import { teachExercisePath } from "../paths";
import { type FormResult, NotFoundError } from "../result";
import { exerciseTemplate } from "./exercise-template";
import type { createExerciseSchema } from "./schema";

/** Begins an exercise with a draft that could be published at once. */
export async function createExercise(
  viewer: Viewer,
  { course: courseSlug, title }: z.output<typeof createExerciseSchema>,
): Promise<FormResult> {
  const slug = await prisma().$transaction(async (db) => {
    // Two exercises of one title that are begun at once get their names one after the other.
    await db.$executeRaw`SELECT FROM course WHERE slug = ${courseSlug} FOR NO KEY UPDATE`;
    const course = await db.course.findFirst({
      where: courseOf(viewer, courseSlug, canWriteExercises),
      select: { id: true },
    });
    if (course === null) throw new NotFoundError("The course");
    const made = await db.exercise.create({
      data: {
        courseId: course.id,
        slug: await findFreeSlug(db, course.id, slugFromTitle(title, "exercise")),
        draft: { create: { source: exerciseTemplate(title), savedById: viewer.id } },
      },
      select: { id: true, slug: true },
    });
    await db.auditEvent.create({
      data: {
        actorId: viewer.id,
        action: "exercise.created",
        subjectType: "exercise",
        subjectId: made.id,
        data: { slug: made.slug, title },
      },
    });
    return made.slug;
  });
  return { ok: true, href: teachExercisePath({ course: courseSlug, exercise: slug }) };
}

async function findFreeSlug(db: Db, courseId: string, slug: string): Promise<string> {
  const alike = await db.exercise.findMany({
    where: { courseId, slug: { startsWith: slug } },
    select: { slug: true },
  });
  return freeSlug(
    slug,
    alike.map((exercise) => exercise.slug),
  );
}
