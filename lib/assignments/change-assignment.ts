import type { Prisma } from "@/prisma/generated/client";
import type { Viewer } from "../auth/session";
import { lockedCourse } from "../courses/locked-course";
import { canSetAssignments } from "../courses/permissions";
import { type Db, prisma } from "../db";
import type { AssignmentPlace } from "../paths";
import { type FormResult, NotFoundError } from "../result";

/** What a change was, for the record. */
export interface AssignmentChange {
  action: `assignment.${string}`;
  data: Prisma.InputJsonObject;
}

export type AssignmentToSet = Awaited<ReturnType<typeof assignmentToSet>>;

interface ChangeAssignment {
  viewer: Viewer;
  place: AssignmentPlace;
  change: (db: Db, assignment: AssignmentToSet) => Promise<AssignmentChange | FormResult>;
}

/**
 * A change of an assignment by one of the course's instructors, recorded in the same transaction. Two changes in one
 * course happen one after the other.
 * @returns what the change itself answers, where it refuses or finds nothing to do
 */
export function changeAssignment({ viewer, place, change }: ChangeAssignment): Promise<FormResult> {
  return prisma().$transaction(async (db): Promise<FormResult> => {
    const assignment = await assignmentToSet(db, viewer, place);
    const outcome = await change(db, assignment);
    if ("ok" in outcome) return outcome;
    await db.auditEvent.create({
      data: { ...outcome, actorId: viewer.id, subjectType: "assignment", subjectId: assignment.id },
    });
    return { ok: true };
  });
}

/** An assignment the viewer may change, its course locked until the transaction ends; students hand in meanwhile. */
async function assignmentToSet(db: Db, viewer: Viewer, place: AssignmentPlace) {
  const { id: courseId } = await lockedCourse(db, viewer, place.course, canSetAssignments);
  const assignment = await db.assignment.findUnique({
    where: { courseId_slug: { courseId, slug: place.assignment } },
    select: {
      id: true,
      title: true,
      opensAt: true,
      dueAt: true,
      maxAttempts: true,
      variants: true,
      reveal: true,
      course: { select: { id: true, timeZone: true } },
      items: { orderBy: { position: "asc" }, select: { id: true, slug: true } },
    },
  });
  if (assignment === null) throw new NotFoundError("The assignment");
  return assignment;
}
