import { budgetForOne, isMistakeId, type MistakeId, type PartVerdict, shownMistakes } from "@/grader";
import { queryRows } from "../db";
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

// What numbers can show never changes; with the printed ones it is the same for everybody with the same mistakes.
const known = createLru<string, readonly MistakeId[]>(5_000);

/**
 * The student's own mistakes that a right answer cannot come from. None for one that follows from wrong earlier answers,
 * and nothing is found out where nothing waits to be resolved. Bounded as the search for a wrong answer's mistake is;
 * where that is not enough, the ones made last come first, and the others wait.
 */
export async function shownToBeGone(judged: Judged): Promise<readonly MistakeId[]> {
  const { userId, variant, compiled, partId, verdict } = judged;
  if (verdict.status !== "right" || verdict.carriedFrom.length > 0) return [];
  const waiting = await findUnresolved(userId);
  if (waiting.length === 0) return [];
  const key = `${variant.versionId} ${variant.seed} ${partId} ${waiting}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const { exercise, solution } = compiled;
  const shown = shownMistakes({ exercise, solution, part: partId }, waiting, budgetForOne());
  known.set(key, shown);
  return shown;
}

/** In any course: whose records an answer resolves is asked by the statement that stores it. */
async function findUnresolved(userId: string): Promise<readonly MistakeId[]> {
  const rows = await queryRows<{ mistake: string }>({
    text: `
      SELECT mistake FROM mistake_record WHERE user_id = $1 AND resolved_at IS NULL
      GROUP BY mistake ORDER BY max(last_at) DESC, mistake`,
    values: [userId],
  });
  return rows.map(({ mistake }) => mistake).filter(isMistakeId);
}
