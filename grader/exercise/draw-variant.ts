import { type Issue, issue } from "../issue";
import { evaluateDraw } from "../language/evaluate-draw";
import { hiddenAmong } from "../mistakes/hidden-among";
import type { MistakeId } from "../mistakes.en";
import { randomFrom } from "../numeric/random";
import { newPurse, type Purse } from "../ops/purse";
import { ok, type Result, refuse } from "../result";
import type { Exercise, Vary } from "./exercise";
import { readSeed, type Seed } from "./seed";
import type { Solution } from "./solution";
import { solveExercise } from "./solve-exercise";

/** Most draws for one variant. */
export const MOST_DRAWS = 100;

export interface Variant extends Solution {
  /** Draws that were not used because they could not be computed, or hid what they should reveal. */
  readonly redrawn: number;
  /** What drawing it cost, in units of about one multiply-add. */
  readonly cost: number;
}

/**
 * The variant of a seed: the same exercise and seed give the same numbers for ever. Draws again until everything can
 * be computed and every mistake of `reveal` shows in some part; refuses a seed that is none, and an exercise for which
 * that does not come about. The printed original where the exercise has no variants.
 */
export function drawVariant(exercise: Exercise, seed: Seed): Result<Variant> {
  const read = readSeed(seed);
  if (!read.ok) return read;
  const { vary } = exercise;
  if (vary === null) {
    const printed = solveExercise(exercise);
    return printed.ok ? ok({ ...printed.value, redrawn: 0, cost: 0 }) : printed;
  }
  const purse = newPurse();
  let draws = 0;
  let last: Issue | null = null;
  while (draws < MOST_DRAWS && !purse.isEmpty()) {
    const solution = solveDraw({ exercise, vary, seed: read.value, draw: draws }, purse);
    draws++;
    if (!solution.ok) {
      last = issue("never-computed", { tries: draws, last: firstOf(solution.issues) }, ["vary"]);
      continue;
    }
    const hidden = hiddenIn(solution.value, { exercise, reveal: vary.reveal }, purse);
    if (hidden.length === 0) return ok({ ...solution.value, redrawn: draws - 1, cost: purse.spent() });
    last = issue("always-hidden", { tries: draws, hidden: hidden.join(", ") }, ["vary", "reveal"]);
  }
  if (last === null) throw new Error("drawVariant: a full purse pays for one draw");
  return refuse(last);
}

interface DrawOf {
  readonly exercise: Exercise;
  readonly vary: Vary;
  readonly seed: string;
  readonly draw: number;
}

/** Every name has random numbers of its own, so that another one drawn beside it changes nothing. */
function solveDraw({ exercise, vary, seed, draw }: DrawOf, purse: Purse): Result<Solution> {
  return solveExercise(exercise, {
    salt: seed,
    effort: purse.open(),
    valueFor: (name, before, effort) => {
      const program = vary.programs.get(name);
      return program ? evaluateDraw(program, before, randomFrom(`${seed}/${draw}/${name}`), effort) : null;
    },
  });
}

interface Revealing {
  readonly exercise: Exercise;
  readonly reveal: readonly MistakeId[];
}

function hiddenIn({ values }: Solution, { exercise, reveal }: Revealing, purse: Purse): readonly MistakeId[] {
  const parts = exercise.parts.flatMap(({ program }) => (program ? [{ program, scope: values }] : []));
  return hiddenAmong(reveal, parts, purse.open);
}

function firstOf([first]: readonly Issue[]): Issue {
  if (!first) throw new Error("a refusal has at least one issue");
  return first;
}
