import { cache } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { requireViewer } from "@/lib/auth/viewer";
import { getTaughtCourse } from "@/lib/courses/get-taught-course";
import { canSeeReports } from "@/lib/courses/permissions";
import { reportsPath } from "@/lib/paths";

/** The viewer and the course whose reports they may see; once per request, for the frame and the page. */
export const loadTaught = cache(async (course: string) => {
  const viewer = await requireViewer(reportsPath({ course }));
  return { viewer, taught: await foundOr404(getTaughtCourse(viewer, course, canSeeReports)) };
});
