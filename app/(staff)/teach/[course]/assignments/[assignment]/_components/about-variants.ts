import { countOf } from "@/app/_ui/count-of";
import type { AssignmentWork } from "@/lib/assignments/work-views";

/** Which exercises the choice of numbers is about, and for whom a change counts. */
export function aboutVariants({ varying, exercises }: Pick<AssignmentWork, "varying" | "exercises">): string {
  return `${which(varying, exercises)} A change counts for whoever begins an exercise afterwards: numbers that somebody has begun with stay.`;
}

function which(varying: number, exercises: number): string {
  if (varying === 0) return "No exercise here has variants yet, so all stay as printed.";
  if (varying === exercises) return "Every exercise here has variants.";
  return `${varying} of ${countOf(exercises, "exercise")} ${varying === 1 ? "has" : "have"} variants; the rest stay as printed.`;
}
