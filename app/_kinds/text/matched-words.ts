import type { PointView } from "@/lib/submissions/views";

/** A stretch of an answer's text; `outcome` is that of the point which rests on it, null where none does. */
export interface Stretch {
  readonly text: string;
  readonly outcome: PointView["outcome"] | null;
}

type Range = PointView["spans"][number];

interface Mark extends Range {
  readonly outcome: PointView["outcome"];
}

/** Longest gap, in characters, that two words of one finding may leave between them and still be one phrase. */
const GAP = 16;

const ascending = (one: Range, other: Range) => one.start - other.start || other.end - one.end;

/** The words on which a point rests; words of one sentence that stand close together are one phrase. */
function phrasesOf(text: string, { spans }: PointView): readonly Range[] {
  const phrases: Range[] = [];
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  for (const { start, end } of inside.toSorted(ascending)) {
    const last = phrases.at(-1);
    if (last !== undefined && start - last.end <= GAP && !/[.!?\n]/.test(text.slice(last.end, start))) {
      phrases[phrases.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else phrases.push({ start, end });
  }
  return phrases;
}

/** The phrases of all points in ascending order; where two overlap, the later one begins after the earlier. */
function marksIn(text: string, points: readonly PointView[]): readonly Mark[] {
  const marks: Mark[] = [];
  const all = points.flatMap((point) =>
    phrasesOf(text, point).map((phrase) => ({ ...phrase, outcome: point.outcome })),
  );
  for (const { start, end, outcome } of all.toSorted(ascending)) {
    const from = Math.max(start, marks.at(-1)?.end ?? 0);
    if (from < end) marks.push({ start: from, end, outcome });
  }
  return marks;
}

/** The whole text, cut where the words begin and end on which points rest. */
export function stretchesOf(text: string, points: readonly PointView[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, outcome } of marksIn(text, points)) {
    if (start > at) stretches.push({ text: text.slice(at, start), outcome: null });
    stretches.push({ text: text.slice(start, end), outcome });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), outcome: null });
  return stretches;
}

/** The words on which one point rests, as quotations. */
export function quotesOf(text: string, point: PointView): readonly string[] {
  return phrasesOf(text, point).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));
}
