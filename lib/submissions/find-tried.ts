import type { SolvedExercise } from "@/grader";
import type { Viewer } from "../auth/session";
import { courseOf } from "../courses/course-of";
import { canSeeReports } from "../courses/permissions";
import { prisma } from "../db";
import { findConventions } from "../exercises/find-conventions";
import { findWork } from "../exercises/find-work";
import { getCompiledVersion } from "../exercises/get-compiled-version";
import { openSource } from "../exercises/open-source";
import type { ExercisePlace, WorkPlace } from "../paths";
import { NotFoundError } from "../result";

/** What the staff may try: an exercise as it is set in an assignment, or the text its author has before them. */
export type Tried = ExercisePlace | (WorkPlace & { source: string });

/**
 * The exercise that somebody of the staff tries, as printed; null while a text is none. For anybody else it does not
 * exist.
 */
export const findTried = (viewer: Viewer, tried: Tried): Promise<SolvedExercise | null> =>
  "source" in tried ? openWork(viewer, tried) : findPinned(viewer, tried);

/** The text as its author has it; null while it is no exercise. */
async function openWork(
  viewer: Viewer,
  { source, ...place }: WorkPlace & { source: string },
): Promise<SolvedExercise | null> {
  const opened = openSource(source, await findConventions(await findWork(viewer, place)));
  return opened.ok ? opened.value : null;
}

/** The version that students of an assignment answer. */
async function findPinned(viewer: Viewer, place: ExercisePlace): Promise<SolvedExercise> {
  const { course, assignment, exercise } = place;
  const item = await prisma().assignmentItem.findFirst({
    where: {
      slug: exercise,
      assignment: { slug: assignment, course: courseOf(viewer, course, canSeeReports) },
    },
    select: { exerciseVersionId: true },
  });
  if (item === null) throw new NotFoundError("The exercise");
  return getCompiledVersion(item.exerciseVersionId);
}
