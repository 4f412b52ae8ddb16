import { type Json, type SolvedExercise, writtenKey } from "@/grader";

interface RightAnswers {
  /** By part: what its program computed. */
  readonly keys: Record<string, Json>;
  /** By part, where nothing is computed: an answer that is right, perhaps one of many. */
  readonly examples: Record<string, Json>;
}

/** What is right, for staff alone. */
export function rightAnswers({ exercise, solution }: SolvedExercise): RightAnswers {
  const ids = exercise.parts.map(({ id }) => id);
  const computed = ids.filter((id) => solution.values.has(id));
  const others = ids.filter((id) => !solution.values.has(id));
  return {
    keys: Object.fromEntries(computed.map((id) => [id, writtenKey(exercise, solution, id)])),
    examples: Object.fromEntries(others.map((id) => [id, solution.settled.get(id)?.examples().right ?? ""])),
  };
}
