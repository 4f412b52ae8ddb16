import type { Viewer } from "../auth/session";
import { courseOf, rolesThat } from "../courses/course-of";
import { canHandIn, canSeeReports } from "../courses/permissions";
import { prisma } from "../db";
import { isUuid } from "../is-uuid";
import { NotFoundError } from "../result";

interface StudentPlace {
  course: string;
  /** The student's id, from the address bar. */
  student: string;
}

/** A student of a course whose reports the viewer may see: asked before their attempts begin to stream. */
export async function getReportedStudent(viewer: Viewer, place: StudentPlace): Promise<{ name: string }> {
  const found = isUuid(place.student)
    ? await prisma().membership.findFirst({
        where: {
          userId: place.student,
          role: { in: rolesThat(canHandIn) },
          course: courseOf(viewer, place.course, canSeeReports),
        },
        select: { user: { select: { name: true } } },
      })
    : null;
  if (!found) throw new NotFoundError("The student");
  return { name: found.user.name };
}
