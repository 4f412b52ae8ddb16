import { cache } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { requireViewer } from "@/lib/auth/viewer";
import { practicePath } from "@/lib/paths";
import { getPracticePage, type PracticePlace } from "@/lib/practice/queries";

/** Once per request, for the title, the gate and the page. */
export function loadPractice({ course, assignment, exercise, practice }: PracticePlace) {
  return load(course, assignment, exercise, practice);
}

const load = cache(async (course: string, assignment: string, exercise: string, practice: string) => {
  const place = { course, assignment, exercise, practice };
  const viewer = await requireViewer(practicePath(place));
  return { viewer, practice: await foundOr404(getPracticePage(viewer, place)) };
});
