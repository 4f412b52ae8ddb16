import { type Exercise, type MistakeId, type Points, type Solution, tellingOf } from "@/grader";
import { drawSeed } from "../exercises/draw-seed";
import { type ExerciseVariant, getCompiledVariant } from "../exercises/get-compiled-variant";
import { practisedParts } from "./practised-parts";

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

/** Other numbers than last time matter more than any mistake: each of these is worth at most two. */
const OTHER_NUMBERS = 100;

/**
 * Numbers to practise with: others than the homework's and, if there are any, than the ones practised last; among
 * several such in which most of the mistakes show, if possible as themselves and not as others.
 * @returns null where the exercise has no variants, or none that asks anything anew
 */
export async function drawPractice({ homework, lastSeed, mistakes }: Wanted): Promise<DrawnPractice | null> {
  const { versionId } = homework;
  const { exercise, solution } = await getCompiledVariant(homework);
  const last = lastSeed === null ? null : (await getCompiledVariant({ versionId, seed: lastSeed })).solution;
  const rate = (variant: Solution) => {
    const parts = practisedParts(exercise, variant, solution).map(({ id }) => id);
    if (parts.length === 0) return 0;
    const { shown, told } = tellingIn({ exercise, solution: variant, parts, mistakes });
    return 1 + (sameNumbers(variant, last) ? 0 : OTHER_NUMBERS) + shown.length + told.length;
  };
  const enough = 1 + OTHER_NUMBERS + mistakes.length;
  const seed = drawSeed(exercise, { rate, enough, best: enough + mistakes.length });
  if (seed === null) return null;
  const drawn = await getCompiledVariant({ versionId, seed });
  const practised = practisedParts(exercise, drawn.solution, solution);
  const possible = practised.reduce((sum, { points }) => sum + points, 0);
  const parts = practised.map(({ id }) => id);
  const { shown } = tellingIn({ exercise, solution: drawn.solution, parts, mistakes });
  return { seed, parts, possible, reveals: shown };
}

interface Practised {
  exercise: Exercise;
  solution: Solution;
  parts: readonly string[];
  mistakes: readonly MistakeId[];
}

/** What one of the parts tells of the mistakes. */
function tellingIn({ parts, mistakes, ...numbers }: Practised) {
  if (mistakes.length === 0) return { shown: [], told: [] };
  const tellings = parts.map((part) => tellingOf(mistakes, { ...numbers, part }));
  return {
    shown: mistakes.filter((mistake) => tellings.some(({ shown }) => shown.includes(mistake))),
    told: mistakes.filter((mistake) => tellings.some(({ told }) => told.includes(mistake))),
  };
}

const sameNumbers = (one: Solution, other: Solution | null): boolean =>
  JSON.stringify(one.params) === JSON.stringify(other?.params);
