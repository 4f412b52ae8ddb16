import { cache } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { requireViewer } from "@/lib/auth/viewer";
import { exercisePath } from "@/lib/paths";
import { getExercisePage } from "@/lib/submissions/queries";

/** Once per request, for the title and the page. */
export const loadExercise = cache(async (course: string, assignment: string, exercise: string) => {
  const place = { course, assignment, exercise };
  const viewer = await requireViewer(exercisePath(place));
  return { place, viewer, view: await foundOr404(getExercisePage(viewer, place)) };
});
