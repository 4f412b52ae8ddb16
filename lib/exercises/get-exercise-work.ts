import type { Viewer } from "../auth/session";
import { readConventions } from "../courses/stored-conventions";
import { databaseNow, prisma } from "../db";
import type { WorkPlace } from "../paths";
import { NotFoundError } from "../result";
import { workOf } from "./find-work";
import type { ExerciseWork } from "./views";

/** An exercise as its authors have it before them; for anybody else it does not exist. */
export async function getExerciseWork(viewer: Viewer, place: WorkPlace): Promise<ExerciseWork> {
  const [found, now] = await Promise.all([
    prisma().exercise.findFirst({
      where: workOf(viewer, place),
      select: {
        slug: true,
        course: { select: { slug: true, title: true, conventions: true } },
        draft: {
          select: { source: true, revision: true, savedAt: true, savedBy: { select: { name: true } } },
        },
        versions: {
          orderBy: { number: "desc" },
          take: 1,
          select: { number: true, createdAt: true, source: true },
        },
      },
    }),
    databaseNow(),
  ]);
  if (found === null) throw new NotFoundError("The exercise");
  const { slug, course, draft, versions } = found;
  const [latest] = versions;
  return {
    course: { slug: course.slug, title: course.title },
    conventions: readConventions(course.conventions),
    slug,
    source: draft?.source ?? latest?.source ?? "",
    revision: draft?.revision ?? 0,
    savedAt: draft?.savedAt ?? null,
    savedBy: draft?.savedBy.name ?? null,
    published: latest ? { number: latest.number, at: latest.createdAt, source: latest.source } : null,
    now,
  };
}
