import { cache } from "react";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { requireViewer } from "@/lib/auth/viewer";
import { getTaughtCourse } from "@/lib/courses/get-taught-course";
import { canWriteExercises } from "@/lib/courses/permissions";
import { getExerciseWork } from "@/lib/exercises/get-exercise-work";
import { getVersionTexts } from "@/lib/exercises/get-version-texts";
import { getVersions } from "@/lib/exercises/get-versions";
import { titleIn } from "@/lib/exercises/title-in";
import { teachExercisePath, type WorkPlace } from "@/lib/paths";

const load = cache(async (course: string, exercise: string) => {
  const place = { course, exercise };
  const viewer = await requireViewer(teachExercisePath(place));
  const [taught, work] = await foundOr404(
    Promise.all([getTaughtCourse(viewer, course, canWriteExercises), getExerciseWork(viewer, place)]),
  );
  return { viewer, taught, work, title: titleIn(work.source) ?? work.slug };
});

/** The exercise before its author, and the course it is in; once per request, for the frame and the page. */
export const loadWork = ({ course, exercise }: WorkPlace) => load(course, exercise);

/** Its versions, the latest first. */
export async function loadVersions(place: WorkPlace) {
  return getVersions((await loadWork(place)).viewer, place);
}

/** The texts that some names stand for: "draft", or the number of a version. */
export async function loadTexts(
  place: WorkPlace,
  names: readonly string[],
): Promise<(name: string) => string> {
  const { viewer, work } = await loadWork(place);
  const numbers = names.map(Number).filter(Number.isInteger);
  const texts = await getVersionTexts(viewer, place, numbers);
  return (name) => (name === "draft" ? work.source : (texts.get(Number(name)) ?? ""));
}
