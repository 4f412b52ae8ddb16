import type { Exercise, Part, Solution } from "@/grader";

/**
 * The parts that a variant asks anew: those whose right answer is not right in the homework, too. The rest, checked as
 * often as one likes, would give away the homework's answer: a text, an order, a size that does not vary, an option
 * that is right under any numbers.
 */
export function practisedParts(exercise: Exercise, variant: Solution, homework: Solution): readonly Part[] {
  return exercise.parts.filter(({ id }) => {
    const [drawn, own] = [variant.settled.get(id), homework.settled.get(id)];
    if (!drawn || !own) throw new Error(`part ${id} is not settled`);
    return own.judge(drawn.examples().right).status !== "right";
  });
}
