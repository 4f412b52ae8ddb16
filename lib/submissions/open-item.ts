import type { Viewer } from "../auth/session";
import { canHandIn } from "../courses/permissions";
import { prisma } from "../db";
import type { ExercisePlace } from "../paths";
import { NotFoundError } from "../result";
import { findAttemptVersion } from "./find-attempt-version";
import { openAttempt } from "./open-attempt";

export interface OpenedItem {
  /** null: the viewer is of the course's staff, and nothing was begun. */
  attemptId: string | null;
  versionId: string;
}

/** Begins the viewer's attempt at an exercise where they may hand in; shows staff the version it is pinned to. */
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
  if (!canHandIn(role)) return { attemptId: null, versionId: item.exerciseVersionId };
  const attemptId = await openAttempt(userId, item.id);
  // Asked only now: until it is begun, an item may move to another version.
  const versionId = await findAttemptVersion(userId, attemptId);
  if (versionId === null) throw new Error(`attempt ${attemptId} was opened and is gone`);
  return { attemptId, versionId };
}
