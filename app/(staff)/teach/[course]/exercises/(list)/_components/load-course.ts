import { cache } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { requireViewer } from "@/lib/auth/viewer";
import { getTaughtCourse } from "@/lib/courses/get-taught-course";
import { canWriteExercises } from "@/lib/courses/permissions";
import { teachExercisesPath } from "@/lib/paths";

/** The viewer and the course whose exercises they may write; once per request, for the frame and the page. */
export const loadCourse = cache(async (course: string) => {
  const viewer = await requireViewer(teachExercisesPath({ course }));
  return { viewer, taught: await foundOr404(getTaughtCourse(viewer, course, canWriteExercises)) };
});
