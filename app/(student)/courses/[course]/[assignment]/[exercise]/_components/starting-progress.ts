import type { ExercisePageView } from "@/lib/submissions/views";
import type { Progress } from "./progress";

/** How things stand when the page is opened. */
export function startingProgress({ homework, item }: ExercisePageView): Progress {
  const here = homework.items.find(({ slug }) => slug === item.slug);
  return { earned: homework.earned, possible: homework.possible, itemState: here?.state ?? "open" };
}
