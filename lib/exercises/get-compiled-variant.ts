import { describeIssue, drawVariant } from "@/grader";
import { createLru } from "../lru";
import { type CompiledExercise, compileSolution } from "./compile-source";
import { getCompiledVersion } from "./get-compiled-version";

/** Which numbers of which exercise. */
export interface ExerciseVariant {
  versionId: string;
  /** null: the printed ones. Stays on the server. */
  seed: string | null;
}

// A seed gives the same numbers for ever. A variant is a few kilobytes, and drawing one takes milliseconds.
const drawn = createLru<string, CompiledExercise>(2_000);

/**
 * The exercise with the numbers of a seed, from memory after the first time; as printed where it has no variants.
 * @throws where no variant comes of the seed: `drawSeed` gives none that this happens to
 */
export async function getCompiledVariant({ versionId, seed }: ExerciseVariant): Promise<CompiledExercise> {
  const printed = await getCompiledVersion(versionId);
  if (seed === null || printed.exercise.vary === null) return printed;
  const key = `${versionId} ${seed}`;
  const kept = drawn.get(key);
  if (kept) return kept;
  const variant = drawVariant(printed.exercise, seed);
  if (!variant.ok) {
    const why = variant.issues.map(describeIssue).join(" ");
    throw new Error(`version ${versionId} has no variant of seed ${seed}: ${why}`);
  }
  const made = compileSolution(printed.exercise, variant.value);
  drawn.set(key, made);
  return made;
}
