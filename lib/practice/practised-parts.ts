import type { Exercise, Part, Solution } from "@/grader";

/**
 * The parts that a variant asks anew: those whose right answer would earn at most half of the points in the homework. The
 * rest, checked as often as one likes, would give away the homework's answer or most of it: a text, an order, a size
 * that does not vary, an option that is right under any numbers, a matrix of which few cells change.
 */
export function practisedParts(exercise: Exercise, variant: Solution, homework: Solution): readonly Part[] {
  return exercise.parts.filter(({ id, points }) => {
    const [drawn, own] = [variant.settled.get(id), homework.settled.get(id)];
    if (!drawn || !own) throw new Error(`part ${id} is not settled`);
    const { right } = drawn.examples();
    // Nothing new, and marking a text takes long.
    if (JSON.stringify(right) === JSON.stringify(own.examples().right)) return false;
    const { status, earned } = own.judge(right);
    return status !== "right" && 2 * earned <= points;
  });
}
