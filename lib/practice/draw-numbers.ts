import {
  type Budget,
  drawVariant,
  type Exercise,
  invitedMistakes,
  isSpent,
  type MistakeId,
  type Part,
  type Solution,
  settleDrawn,
  shownMistakes,
  tellingOf,
  type Variant,
} from "@/grader";
import { newSeed } from "../exercises/draw-seed";
import { practisedParts } from "./practised-parts";

/** Most draws of which the best is taken; fewer do where nothing is drawn for keeps. */
const TRIES = { practice: 16, claim: 3 };
/** After so many, what shows all that can show is good enough, if not told from all else. */
const TRIES_FOR_BEST = 4;
/** Other numbers than last time matter more than any mistake: each of these is worth at most two. */
const OTHER_NUMBERS = 100;

interface Wanted {
  exercise: Exercise;
  homework: Solution;
  /** The numbers practised last; null: there are none. */
  last: Solution | null;
  /** What the numbers should show, the most wanted first. */
  mistakes: readonly MistakeId[];
  /** For all tries together. */
  budget: Budget;
  /**
   * `practice`: some numbers are needed, also where the budget ends; if possible such as show mistakes as themselves and
   * not as others. `claim`: only what they can show is asked, and nothing is found out beyond the budget.
   */
  purpose: "practice" | "claim";
}

export interface DrawnNumbers {
  seed: string;
  /** The parts that are practised. */
  parts: readonly Part[];
  /** Those of the mistakes that show in one of these parts. */
  shown: readonly MistakeId[];
}

/**
 * Numbers that ask something anew, others than last time if there are any, and among several such in which most of
 * the mistakes show. null where none are found.
 */
export function drawNumbers(wanted: Wanted): DrawnNumbers | null {
  const { exercise, budget, purpose } = wanted;
  let best: (DrawnNumbers & Rated) | null = null;
  for (let tried = 1; tried <= TRIES[purpose]; tried += 1) {
    const seed = newSeed();
    const variant = drawVariant(exercise, seed);
    // What cannot be drawn has cost more than all that may be spent here.
    if (!variant.ok) budget.spent = budget.most;
    const rated = variant.ok ? rate(variant.value, wanted) : null;
    if (rated && rated.rating > (best?.rating ?? 0)) best = { seed, ...rated };
    if (best?.isBest || (best?.isEnough && tried >= TRIES_FOR_BEST)) break;
    if (isSpent(budget) && (best !== null || purpose === "claim")) break;
  }
  return best;
}

interface Rated {
  parts: readonly Part[];
  shown: readonly MistakeId[];
  rating: number;
  /** Cannot be bettered. */
  isBest: boolean;
  /** Worth no further tries but a few. */
  isEnough: boolean;
}

/** null where they ask nothing anew. */
function rate(variant: Variant, wanted: Wanted): Rated | null {
  const { exercise, homework, last, mistakes, budget, purpose } = wanted;
  settleDrawn(budget, variant);
  const parts = practisedParts(exercise, variant, homework);
  if (parts.length === 0) return null;
  const ask = (asked: readonly MistakeId[], find: Find) => findInAny(parts, asked, { exercise, find });
  const where = (part: string) => ({ exercise, solution: variant, part });
  const shown = ask(mistakes, (left, part) => shownMistakes(where(part), left, budget));
  const told =
    purpose === "claim" ? shown : ask(shown, (left, part) => tellingOf(left, where(part), budget).told);
  const possible = ask(mistakes, (left) => left);
  const isOther = JSON.stringify(variant.params) !== JSON.stringify(last?.params);
  return {
    parts,
    shown,
    rating: 1 + (isOther ? OTHER_NUMBERS : 0) + shown.length + told.length,
    isBest: isOther && told.length === possible.length,
    isEnough: isOther && shown.length === possible.length,
  };
}

/** Of mistakes that a part invites, those that it does something for. */
type Find = (mistakes: readonly MistakeId[], part: string) => readonly MistakeId[];

interface Finding {
  exercise: Exercise;
  find: Find;
}

/** What is found in one of the parts; none is asked for what was found in another. */
function findInAny(parts: readonly Part[], mistakes: readonly MistakeId[], { exercise, find }: Finding) {
  const found = new Set<MistakeId>();
  for (const { id } of parts) {
    const invited = invitedMistakes(exercise, id);
    const left = mistakes.filter((mistake) => invited.has(mistake) && !found.has(mistake));
    for (const mistake of left.length > 0 ? find(left, id) : []) found.add(mistake);
  }
  return mistakes.filter((mistake) => found.has(mistake));
}
