import type { Viewer } from "../auth/session";
import { courseOf } from "../courses/course-of";
import { canWriteExercises } from "../courses/permissions";
import { prisma } from "../db";
import type { WorkPlace } from "../paths";
import { NotFoundError } from "../result";

/** The `where` of an exercise that the viewer may write. */
export const workOf = (viewer: Viewer, { course, exercise }: WorkPlace) => ({
  slug: exercise,
  course: courseOf(viewer, course, canWriteExercises),
});

/** The id of an exercise that the viewer may write; for anybody else it does not exist. */
export async function findWork(viewer: Viewer, place: WorkPlace): Promise<string> {
  const found = await prisma().exercise.findFirst({ where: workOf(viewer, place), select: { id: true } });
  if (found === null) throw new NotFoundError("The exercise");
  return found.id;
}
