import type { Exercise, Part, Solution } from "@/grader";

/**
 * The parts that a variant asks anew: those whose computed answer is another one than in the homework. The rest has
 * the homework's own key, which practice, checked as often as one likes, would give away.
 */
export function practisedParts(exercise: Exercise, variant: Solution, homework: Solution): readonly Part[] {
  return exercise.parts.filter(
    ({ id }) => JSON.stringify(variant.truth[id]) !== JSON.stringify(homework.truth[id]),
  );
}
