import type { Viewer } from "../auth/session";
import { courseOf } from "../courses/course-of";
import { canSeeReports } from "../courses/permissions";
import { prisma } from "../db";
import type { ExercisePlace } from "../paths";
import { NotFoundError } from "../result";

interface ReportedItem {
  title: string;
  /** From 1. */
  number: number;
}

/** An exercise of an assignment whose reports the viewer may see: asked before its report begins to stream. */
export async function getReportedItem(viewer: Viewer, place: ExercisePlace): Promise<ReportedItem> {
  const course = courseOf(viewer, place.course, canSeeReports);
  const item = await prisma().assignmentItem.findFirst({
    where: { slug: place.exercise, assignment: { slug: place.assignment, course } },
    select: { position: true, exerciseVersion: { select: { title: true } } },
  });
  if (!item) throw new NotFoundError("The exercise");
  return { title: item.exerciseVersion.title, number: item.position };
}
