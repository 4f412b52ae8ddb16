import { completeConventions } from "@/grader";
import type { Viewer } from "../auth/session";
import { prisma } from "../db";
import { getTaughtCourse } from "./get-taught-course";
import { canManageCourse } from "./permissions";
import { readConventions } from "./stored-conventions";
import type { CourseSettings } from "./taught-views";
import { TIME_ZONES } from "./time-zones";

/** Title, time zone and join code, for those who may change them. */
export async function getCourseSettings(viewer: Viewer, slug: string): Promise<CourseSettings> {
  const course = await getTaughtCourse(viewer, slug, canManageCourse);
  const { joinCode, joinOpen, conventions } = await prisma().course.findUniqueOrThrow({
    where: { id: course.id },
    select: { joinCode: true, joinOpen: true, conventions: true },
  });
  return {
    ...course,
    join: { code: joinCode, open: joinOpen },
    conventions: completeConventions(readConventions(conventions)),
    timeZones: TIME_ZONES,
  };
}
