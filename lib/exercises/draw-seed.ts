import { randomBytes } from "node:crypto";
import { drawVariant, type Exercise } from "@/grader";

/** Seeds that are tried. That the first ones give variants is asked before an exercise can be published. */
const TRIES = 8;

/** A seed nobody can guess. */
export const newSeed = (): string => randomBytes(12).toString("base64url");

/** Such a seed, of a variant that can be drawn; null where the exercise has none. */
export function drawSeed(exercise: Exercise): string | null {
  if (exercise.vary === null) return null;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const seed = newSeed();
    if (drawVariant(exercise, seed).ok) return seed;
  }
  return null;
}
