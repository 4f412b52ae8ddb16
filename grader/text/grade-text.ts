import type { PointVerdict } from "../verdict";
import { Found, findMatches } from "./find-matches";
import { type Guard, readGuarded } from "./guards";
import type { Match } from "./match";
import type { Pattern } from "./pattern";
import type { ReadText } from "./read-text";
import type { Rubric, RubricPoint } from "./rubric";
import { Steps } from "./steps";

/** What the rules say about one point of a rubric. */
export interface PointResult extends PointVerdict {
  readonly weight: number;
}

export interface TextResult {
  readonly points: readonly PointResult[];
  /** Why the answer is left to people: all of it, or with "too-long" what was not decided before the steps were spent. */
  readonly guard: Guard | null;
}

/** Longest answer, in characters: a short one is asked for. */
export const MAX_TEXT_LENGTH = 4000;
/** Most words, numbers and marks of an answer; prose of the greatest length has some 800. */
export const MAX_TEXT_TOKENS = 1000;

/**
 * Judges an answer point by point. Words that speak for a point and words that speak against it in one answer leave it
 * undecided; so does a guard, whatever the words. Points that cannot be decided within the steps are left to people.
 *
 * @param text at most MAX_TEXT_LENGTH characters and MAX_TEXT_TOKENS tokens
 */
export function gradeText(
  text: string,
  rubric: Rubric,
  { prompt, steps = new Steps() }: { readonly prompt: string; readonly steps?: Steps },
): TextResult {
  const { read, guard } = readGuarded(text, prompt, steps);
  const found = new Found(steps);
  const points = rubric.map((point) => gradePoint(point, read, { found, guard }));
  return { guard: guard ?? (steps.spent ? "too-long" : null), points };
}

function gradePoint(
  point: RubricPoint,
  read: ReadText,
  { found, guard }: { readonly found: Found; readonly guard: Guard | null },
): PointResult {
  const affirmed = (pattern: Pattern) => findMatches(pattern, read, found).affirmed ?? [];
  const against = point.reject.filter(({ pattern }) => findMatches(pattern, read, found).affirmed);
  const matches = point.accept.flatMap(affirmed);
  const [rejection] = against;
  const { id, label, weight } = point;
  const held = guard !== null || found.steps.spent;
  const decided = !held && matches.length > 0 !== (rejection !== undefined);
  if (!decided) return { id, label, weight, outcome: "undecided", spans: [], feedback: null };
  if (!rejection) {
    return { id, label, weight, outcome: "met", spans: spansOf(matches, read), feedback: null };
  }
  const spans = spansOf(
    against.flatMap(({ pattern }) => affirmed(pattern)),
    read,
  );
  return { id, label, weight, outcome: "contradicted", spans, feedback: rejection.feedback };
}

function spansOf(matches: readonly Match[], { tokens }: ReadText): PointResult["spans"] {
  const words = [...new Set(matches.flatMap((match) => match.words))].sort((a, b) => a - b);
  return words.flatMap((at) => {
    const token = tokens[at];
    return token ? [{ start: token.start, end: token.end }] : [];
  });
}
