import { randomBytes } from "node:crypto";
import { drawVariant, type Exercise, type Solution } from "@/grader";

/** Seeds that are tried. That the first ones give variants is asked before an exercise can be published. */
const TRIES = 8;

/**
 * A seed nobody can guess, of a variant that can be drawn; null where the exercise has none, or none that will do.
 * @param willDo what else is asked of the variant
 */
export function drawSeed(
  exercise: Exercise,
  willDo: (variant: Solution) => boolean = () => true,
): string | null {
  if (exercise.vary === null) return null;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const seed = randomBytes(12).toString("base64url");
    const variant = drawVariant(exercise, seed);
    if (variant.ok && willDo(variant.value)) return seed;
  }
  return null;
}
