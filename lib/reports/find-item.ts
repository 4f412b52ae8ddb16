import type { Viewer } from "../auth/session";
import { getTaughtCourse, type TaughtCourse } from "../courses/get-taught-course";
import { canSeeReports } from "../courses/permissions";
import { prisma } from "../db";
import type { CompiledExercise } from "../exercises/compile-source";
import { getCompiledVersion } from "../exercises/get-compiled-version";
import type { ExercisePlace } from "../paths";
import { NotFoundError } from "../result";
import { findColumns, type FoundItem as Item } from "./find-columns";

interface ItemFound {
  course: TaughtCourse;
  assignment: { id: string; slug: string; title: string };
  item: Item;
  previous: Item | null;
  next: Item | null;
  compiled: CompiledExercise;
}

/** An exercise of an assignment whose reports the viewer may see, between its neighbours. */
export async function findItem(viewer: Viewer, place: ExercisePlace): Promise<ItemFound> {
  const course = await getTaughtCourse(viewer, place.course, canSeeReports);
  const assignment = await prisma().assignment.findFirst({
    where: { slug: place.assignment, courseId: course.id },
    select: { id: true, slug: true, title: true },
  });
  if (!assignment) throw new NotFoundError("The assignment");
  const items = await findColumns(assignment.id);
  const at = items.findIndex(({ slug }) => slug === place.exercise);
  const item = items[at];
  if (!item) throw new NotFoundError("The exercise");
  return {
    course,
    assignment,
    item,
    previous: items[at - 1] ?? null,
    next: items[at + 1] ?? null,
    compiled: await getCompiledVersion(item.versionId),
  };
}
