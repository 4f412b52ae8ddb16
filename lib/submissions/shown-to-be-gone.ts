import { type MistakeId, type PartVerdict, shownMistakes } from "@/grader";
import { queryRow } from "../db";
import type { CompiledExercise } from "../exercises/compile-source";
import type { ExerciseVariant } from "../exercises/get-compiled-variant";
import { createLru } from "../lru";

interface Judged {
  userId: string;
  variant: ExerciseVariant;
  compiled: CompiledExercise;
  partId: string;
  verdict: Pick<PartVerdict, "status" | "carriedFrom">;
}

// What numbers can show never changes; with the printed ones it is the same for everybody.
const known = createLru<string, readonly MistakeId[]>(5_000);

/**
 * The mistakes that a right answer cannot come from. None for one that follows from wrong earlier answers, and none with
 * numbers of one's own where nothing waits to be resolved: finding out takes milliseconds.
 */
export async function shownToBeGone(judged: Judged): Promise<readonly MistakeId[]> {
  const { userId, variant, compiled, partId, verdict } = judged;
  if (verdict.status !== "right" || verdict.carriedFrom.length > 0) return [];
  const key = `${variant.versionId} ${variant.seed} ${partId}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  if (variant.seed !== null && !(await hasUnresolved(userId))) return [];
  const { exercise, solution } = compiled;
  const shown = shownMistakes({ exercise, solution, part: partId });
  known.set(key, shown);
  return shown;
}

async function hasUnresolved(userId: string): Promise<boolean> {
  const row = await queryRow<{ some: boolean }>({
    text: `SELECT EXISTS (SELECT FROM mistake_record WHERE user_id = $1 AND resolved_at IS NULL) AS some`,
    values: [userId],
  });
  return row?.some ?? false;
}
