import type { PointVerdict } from "../verdict";
import { findMatches } from "./find-matches";
import { Found } from "./found";
import { type Guard, readGuarded } from "./guards";
import type { Match } from "./match";
import type { Pattern } from "./pattern";
import type { ReadText } from "./read-text";
import type { Rubric, RubricPoint } from "./rubric";

/** What the rules say about one point of a rubric. */
export interface PointResult extends PointVerdict {
  readonly weight: number;
}

export interface TextResult {
  readonly points: readonly PointResult[];
  /** Why the whole answer is left to people. */
  readonly guard: Guard | null;
}

/** Longest answer, in characters. */
export const MAX_TEXT_LENGTH = 4_000;

/**
 * Judges an answer point by point. Words that speak for a point and words that speak against it in one answer leave it
 * undecided; so does a guard, whatever the words.
 *
 * @param text at most MAX_TEXT_LENGTH characters
 */
export function gradeText(text: string, rubric: Rubric, prompt: string): TextResult {
  const { read, guard } = readGuarded(text, prompt);
  const found = new Found();
  const points = rubric.map((point) => gradePoint(point, read, { found, guard }));
  if (!found.exhausted) return { guard, points };
  return { guard: "too-much", points: points.map(leftOpen) };
}

const leftOpen = ({ id, label, weight }: PointResult): PointResult => ({
  id,
  label,
  weight,
  outcome: "undecided",
  spans: [],
  feedback: null,
});

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
  const decided = guard === null && matches.length > 0 !== (rejection !== undefined);
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
