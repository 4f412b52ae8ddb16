import type { MistakeId } from "@/grader";
import type { ExerciseVariant } from "../exercises/get-compiled-variant";
import { createLru } from "../lru";
import { drawPractice } from "./draw-practice";

// Of the same homework and mistakes the answer hardly ever changes, and drawing numbers takes milliseconds.
const known = createLru<string, readonly MistakeId[]>(2_000);

/**
 * Those of the mistakes that numbers for practice can be drawn to show, tried out on one draw. The next draw will
 * nearly always do as well; what it shows indeed stands with the practice.
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
  const drawn = await drawPractice({ homework: { versionId, seed }, lastSeed: null, mistakes });
  const reveals = drawn?.reveals ?? [];
  known.set(key, reveals);
  return reveals;
}
