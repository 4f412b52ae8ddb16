import type { Viewer } from "../auth/session";
import { type Db, prisma } from "../db";
import type { FormResult } from "../result";
import { type LockedCourse, lockedCourse } from "./locked-course";
import { canManageCourse } from "./permissions";

/** What a change was, for the record; null: nothing was to be done. */
export interface CourseChange {
  action: `course.${string}`;
  data?: Record<string, string | null>;
}

interface ChangeCourse {
  viewer: Viewer;
  /** the name in its address */
  course: string;
  change: (db: Db, course: LockedCourse) => Promise<CourseChange | FormResult>;
}

/**
 * A change of a course by one of its instructors, recorded in the same transaction.
 * @returns what the change itself answers, where it refuses or finds nothing to do
 */
export function changeCourse({ viewer, course: slug, change }: ChangeCourse): Promise<FormResult> {
  return prisma().$transaction(async (db): Promise<FormResult> => {
    const course = await lockedCourse(db, viewer, slug, canManageCourse);
    const outcome = await change(db, course);
    if ("ok" in outcome) return outcome;
    await db.auditEvent.create({
      data: { ...outcome, actorId: viewer.id, subjectType: "course", subjectId: course.id },
    });
    return { ok: true };
  });
}
