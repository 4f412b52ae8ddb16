import type { Viewer } from "../auth/session";
import { getTaughtCourse, type TaughtCourse } from "../courses/get-taught-course";
import { canSeeReports } from "../courses/permissions";
import { prisma } from "../db";
import type { AssignmentPlace } from "../paths";
import { NotFoundError } from "../result";
import type { FoundAssignment } from "./build-assignment-report";

export interface Exported {
  course: TaughtCourse;
  assignment: FoundAssignment;
}

/** The very assignment an export asks for, in a course whose reports the viewer may see. */
export async function findExported(viewer: Viewer, place: AssignmentPlace): Promise<Exported> {
  const course = await getTaughtCourse(viewer, place.course, canSeeReports);
  const assignment = await prisma().assignment.findFirst({
    where: { slug: place.assignment, courseId: course.id },
    select: { id: true, slug: true, title: true, opensAt: true, dueAt: true },
  });
  if (!assignment) throw new NotFoundError("The assignment");
  return { course, assignment };
}
