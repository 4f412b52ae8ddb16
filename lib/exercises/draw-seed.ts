import { randomBytes } from "node:crypto";
import { drawVariant, type Exercise, type Solution } from "@/grader";

/** Seeds that are tried. That the first ones give variants is asked before an exercise can be published. */
const TRIES = 8;
/** The same where more is wished for than that a variant can be drawn. */
const TRIES_FOR_WISHES = 16;
/** After so many, what is good enough is taken: rating a variant can take longer than drawing it. */
const TRIES_FOR_BEST = 4;

/** What a variant should be like. */
interface Wish {
  /** How well it does; 0: not at all. */
  rate: (variant: Solution) => number;
  /** What cannot be bettered. */
  best: number;
  /** What is worth no further tries but a few. */
  enough: number;
}

/**
 * A seed nobody can guess, of a variant that can be drawn; of several the one that does best. null where the exercise
 * has none, or none that will do.
 */
export function drawSeed(exercise: Exercise, wish?: Wish): string | null {
  if (exercise.vary === null) return null;
  const { rate, best, enough } = wish ?? { rate: () => 1, best: 1, enough: 1 };
  let found: { seed: string; rated: number } | null = null;
  for (let tried = 0; tried < (wish ? TRIES_FOR_WISHES : TRIES); tried += 1) {
    const seed = randomBytes(12).toString("base64url");
    const variant = drawVariant(exercise, seed);
    const rated = variant.ok ? rate(variant.value) : 0;
    if (rated >= best) return seed;
    if (rated > (found?.rated ?? 0)) found = { seed, rated };
    if (found !== null && found.rated >= enough && tried + 1 >= TRIES_FOR_BEST) break;
  }
  return found?.seed ?? null;
}
