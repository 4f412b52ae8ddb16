import type { Viewer } from "../auth/session";
import { canHandIn } from "../courses/permissions";
import { prisma } from "../db";
import type { ExerciseVariant } from "../exercises/get-compiled-variant";
import type { ExercisePlace } from "../paths";
import { NotFoundError } from "../result";
import { findAttemptVariant } from "./find-attempt-variant";
import { openAttempt } from "./open-attempt";

export interface OpenedItem extends ExerciseVariant {
  /** null: the viewer is of the course's staff, and nothing was begun. */
  attemptId: string | null;
}

/** Begins the viewer's attempt at an exercise where they may hand in; shows staff the printed one. */
export async function openItem(viewer: Viewer, place: ExercisePlace): Promise<OpenedItem> {
  const userId = viewer.id;
  const course = { slug: place.course, memberships: { some: { userId } } };
  const item = await prisma().assignmentItem.findFirst({
    where: { slug: place.exercise, assignment: { slug: place.assignment, course } },
    select: {
      id: true,
      exerciseVersionId: true,
      assignment: {
        select: { course: { select: { memberships: { where: { userId }, select: { role: true } } } } },
      },
    },
  });
  const role = item?.assignment.course.memberships[0]?.role;
  if (!item || role === undefined) throw new NotFoundError("The exercise");
  if (!canHandIn(role)) return { attemptId: null, versionId: item.exerciseVersionId, seed: null };
  const attemptId = await openAttempt(userId, item.id);
  // Asked only now: until it is begun, an item may move to another version.
  const variant = await findAttemptVariant(userId, attemptId);
  if (variant === null) throw new Error(`attempt ${attemptId} was opened and is gone`);
  return { attemptId, ...variant };
}
