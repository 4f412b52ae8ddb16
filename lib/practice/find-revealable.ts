import { budgetOf, type MistakeId } from "@/grader";
import { type ExerciseVariant, getCompiledVariant } from "../exercises/get-compiled-variant";
import { createLru } from "../lru";
import { drawNumbers } from "./draw-numbers";

// Of the same homework and mistakes the answer hardly ever changes, and drawing numbers takes milliseconds.
const known = createLru<string, readonly MistakeId[]>(2_000);

/** What finding out may cost: about 20 milliseconds, since a page waits for it and all others with it. */
const MOST_WORK = 12_000_000;

/**
 * Those of the mistakes that numbers for practice can be drawn to show, tried out on a few draws. The practice itself
 * is drawn with more care, and what it shows indeed stands with it. What is too dear to try out is not among them.
 */
export async function findRevealable(
  homework: ExerciseVariant,
  mistakes: readonly MistakeId[],
): Promise<readonly MistakeId[]> {
  if (mistakes.length === 0) return [];
  const { versionId, seed } = homework;
  const key = `${versionId} ${seed} ${mistakes}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const { exercise, solution } = await getCompiledVariant(homework);
  if (exercise.vary === null) return [];
  const budget = budgetOf(MOST_WORK);
  const drawn = drawNumbers({
    exercise,
    homework: solution,
    last: null,
    mistakes,
    budget,
    purpose: "claim",
  });
  const reveals = drawn?.shown ?? [];
  known.set(key, reveals);
  return reveals;
}
