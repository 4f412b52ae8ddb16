import type { PointView } from "@/lib/submissions/views";

/** A stretch of an answer's text; `outcome` is that of the point which rests on it, null where none does. */
export interface Stretch {
  readonly text: string;
  readonly outcome: PointView["outcome"] | null;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly outcome: PointView["outcome"];
}

/** Longest gap, in characters, that two words of one finding may leave between them and still be quoted together. */
const GAP = 16;

function marksIn(text: string, points: readonly PointView[]): readonly Mark[] {
  const all = points.flatMap(({ outcome, spans }) => spans.map((span) => ({ ...span, outcome })));
  const inside = all.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  return inside.toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** Marks in ascending order without overlaps; neighbours of one outcome with nothing but blanks between are one. */
function joined(text: string, marks: readonly Mark[]): readonly Mark[] {
  const done: Mark[] = [];
  for (const mark of marks) {
    const last = done.at(-1);
    const touches = last !== undefined && text.slice(last.end, mark.start).trim() === "";
    if (touches && last.outcome === mark.outcome) {
      done[done.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
      continue;
    }
    const start = Math.max(mark.start, last?.end ?? 0);
    if (start < mark.end) done.push({ ...mark, start });
  }
  return done;
}

/** The whole text, cut where the words begin and end on which points rest. */
export function stretchesOf(text: string, points: readonly PointView[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, outcome } of joined(text, marksIn(text, points))) {
    if (start > at) stretches.push({ text: text.slice(at, start), outcome: null });
    stretches.push({ text: text.slice(start, end), outcome });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), outcome: null });
  return stretches;
}

/** The words on which one point rests, as quotations: words that stand close together are one. */
export function quotesOf(text: string, point: PointView): readonly string[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of marksIn(text, [point])) {
    const last = spans.at(-1);
    if (last !== undefined && start - last.end <= GAP && !/[.!?\n]/.test(text.slice(last.end, start))) {
      last.end = Math.max(last.end, end);
    } else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));
}
