import { type MistakeId, type PartVerdict, shownMistakes } from "@/grader";
import type { CompiledExercise } from "../exercises/compile-source";
import type { ExerciseVariant } from "../exercises/get-compiled-variant";
import { createLru } from "../lru";

interface Judged {
  variant: ExerciseVariant;
  compiled: CompiledExercise;
  partId: string;
  verdict: Pick<PartVerdict, "status" | "carriedFrom">;
}

// What numbers can show never changes; with the printed ones it is the same for everybody.
const known = createLru<string, readonly MistakeId[]>(5_000);

/** The mistakes that a right answer cannot come from. None for one that follows from wrong earlier answers. */
export function shownToBeGone({ variant, compiled, partId, verdict }: Judged): readonly MistakeId[] {
  if (verdict.status !== "right" || verdict.carriedFrom.length > 0) return [];
  const key = `${variant.versionId} ${variant.seed} ${partId}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const { exercise, solution } = compiled;
  const shown = shownMistakes({ exercise, solution, part: partId });
  known.set(key, shown);
  return shown;
}
