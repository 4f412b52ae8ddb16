import type { ExercisePageView } from "@/lib/submissions/views";
import { partStanding } from "./part-standing";
import type { Progress } from "./progress";
import { standingOf } from "./standing-of";

/** How things stand when the page is opened. */
export function startingProgress({ homework, item, exercise, parts }: ExercisePageView): Progress {
  const here = homework.items.find(({ slug }) => slug === item.slug);
  const standings = exercise.parts.flatMap(({ id, points }) => {
    const own = parts[id];
    return own === undefined ? [] : [[id, partStanding(standingOf(own), { possible: points })] as const];
  });
  return {
    earned: homework.earned,
    possible: homework.possible,
    withheld: homework.withheld,
    itemState: here?.state ?? "open",
    parts: Object.fromEntries(standings),
    nudges: Object.fromEntries(
      Object.entries(parts).flatMap(([id, { nudges }]) => (nudges.length > 0 ? [[id, nudges]] : [])),
    ),
  };
}
