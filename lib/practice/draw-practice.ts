import type { Points, Solution } from "@/grader";
import { drawSeed } from "../exercises/draw-seed";
import { type ExerciseVariant, getCompiledVariant } from "../exercises/get-compiled-variant";
import { practisedParts } from "./practised-parts";

export interface DrawnPractice {
  seed: string;
  /** Ids of the parts that are practised. */
  parts: readonly string[];
  possible: Points;
}

/**
 * Numbers to practise with: others than the homework's and, if there are any, than the ones practised last.
 * @param lastSeed of the practice before this one; null: there is none
 * @returns null where the exercise has no variants, or none that asks anything anew
 */
export async function drawPractice(
  homework: ExerciseVariant,
  lastSeed: string | null,
): Promise<DrawnPractice | null> {
  const { versionId } = homework;
  const { exercise, solution } = await getCompiledVariant(homework);
  const last = lastSeed === null ? null : (await getCompiledVariant({ versionId, seed: lastSeed })).solution;
  const isNew = (variant: Solution) => practisedParts(exercise, variant, solution).length > 0;
  const seed =
    drawSeed(exercise, (variant) => isNew(variant) && !sameNumbers(variant, last)) ??
    drawSeed(exercise, isNew);
  if (seed === null) return null;
  const drawn = await getCompiledVariant({ versionId, seed });
  const parts = practisedParts(exercise, drawn.solution, solution);
  const possible = parts.reduce((sum, { points }) => sum + points, 0);
  return { seed, parts: parts.map(({ id }) => id), possible };
}

const sameNumbers = (one: Solution, other: Solution | null): boolean =>
  JSON.stringify(one.params) === JSON.stringify(other?.params);
