import { budgetOf, type MistakeId, type Points } from "@/grader";
import { type ExerciseVariant, getCompiledVariant } from "../exercises/get-compiled-variant";
import { drawNumbers } from "./draw-numbers";

export interface DrawnPractice {
  seed: string;
  /** Ids of the parts that are practised. */
  parts: readonly string[];
  possible: Points;
  /** Those of the mistakes that show in one of these parts. */
  reveals: readonly MistakeId[];
}

interface Wanted {
  homework: ExerciseVariant;
  /** Of the practice before this one; null: there is none. */
  lastSeed: string | null;
  /** The student's own, which the numbers should show. */
  mistakes: readonly MistakeId[];
}

/** What looking for good numbers may cost: about 70 milliseconds, in which this process does nothing else. */
const MOST_WORK = 40_000_000;

/**
 * Numbers to practise with: others than the homework's and, if there are any, than the ones practised last; among
 * several such in which most of the mistakes show, if possible as themselves and not as others.
 * @returns null where the exercise has no variants, or none that asks anything anew
 */
export async function drawPractice({ homework, lastSeed, mistakes }: Wanted): Promise<DrawnPractice | null> {
  const { versionId } = homework;
  const { exercise, solution } = await getCompiledVariant(homework);
  if (exercise.vary === null) return null;
  const last = lastSeed === null ? null : (await getCompiledVariant({ versionId, seed: lastSeed })).solution;
  const drawn = drawNumbers({
    exercise,
    homework: solution,
    last,
    mistakes,
    budget: budgetOf(MOST_WORK),
    purpose: "practice",
  });
  if (drawn === null) return null;
  const { seed, parts, shown } = drawn;
  const possible = parts.reduce((sum, { points }) => sum + points, 0);
  return { seed, parts: parts.map(({ id }) => id), possible, reveals: shown };
}
