import type { z } from "zod";
import type { Viewer } from "../auth/session";
import { findFreeSlug } from "../courses/find-free-slug";
import { lockedCourse } from "../courses/locked-course";
import { canWriteExercises } from "../courses/permissions";
import { slugFromTitle } from "../courses/slug-from-title";
import { prisma } from "../db";
import { teachExercisePath } from "../paths";
import type { FormResult } from "../result";
import { exerciseTemplate } from "./exercise-template";
import type { createExerciseSchema } from "./schema";

/** Begins an exercise with a draft that could be published at once. */
export async function createExercise(
  viewer: Viewer,
  { course: courseSlug, title }: z.output<typeof createExerciseSchema>,
): Promise<FormResult> {
  const slug = await prisma().$transaction(async (db) => {
    // Two exercises of one title that are begun at once get their names one after the other.
    const { id: courseId } = await lockedCourse(db, viewer, courseSlug, canWriteExercises);
    const made = await db.exercise.create({
      data: {
        courseId,
        slug: await findFreeSlug(slugFromTitle(title, "exercise"), (alike) =>
          db.exercise.findMany({ where: { courseId, slug: alike }, select: { slug: true } }),
        ),
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
