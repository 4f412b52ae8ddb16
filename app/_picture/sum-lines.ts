import type { CallTrace, CellTrace, TraceTerm } from "@/grader";

/** Lines that are written out; beyond them each channel is told as a whole. */
const MOST_LINES = 12;
/** Terms that stand in one line. */
const SHORT = 4;
/** Terms that a line may have before they are only counted. */
const MOST_TERMS = 24;

/** Terms of a cell that are written beside each other. */
export interface SumLine {
  /** what they have in common, where not all lines have it: "R", "channel 2" */
  of: string | null;
  terms: readonly TraceTerm[];
  /** what they come to among themselves */
  result: number;
  /** too many to be written one by one */
  short: boolean;
}

function groupBy(terms: readonly TraceTerm[], key: (term: TraceTerm) => string): TraceTerm[][] {
  const groups = new Map<string, TraceTerm[]>();
  for (const term of terms) {
    const group = groups.get(key(term));
    if (group === undefined) groups.set(key(term), [term]);
    else group.push(term);
  }
  return [...groups.values()];
}

const planeKey = ({ input, from }: TraceTerm): string => `${input}:${from[2]}`;
const rowKey = ({ from }: TraceTerm): string => String(from[0]);

/** What the results of some terms come to. NaN for no term under a maximum or a minimum. */
function comeTo(terms: readonly TraceTerm[], reduce: CellTrace["reduce"]): number {
  const results = terms.map(({ result }) => result);
  const pick = { maximum: Math.max, minimum: Math.min };
  if (reduce === "maximum" || reduce === "minimum") {
    return results.reduce((one, other) => pick[reduce](one, other), results[0] ?? Number.NaN);
  }
  return results.reduce((sum, result) => sum + result, 0);
}

/** The name of a plane, as far as it tells it from the others that take part. */
function planeName(term: TraceTerm, terms: readonly TraceTerm[], call: CallTrace): string | null {
  const inputs = new Set(terms.map(({ input }) => input));
  const channels = new Set(terms.filter(({ input }) => input === term.input).map(({ from }) => from[2]));
  const name = inputs.size > 1 ? (call.inputs[term.input]?.name ?? "") : "";
  const channel = channels.size > 1 ? `channel ${term.from[2] + 1}` : "";
  return [name, channel].filter((part) => part !== "").join(", ") || null;
}

/** The terms of a cell in lines: one for a short sum, else one for each row of each channel that the window covers. */
export function sumLines(cell: CellTrace, call: CallTrace): readonly SumLine[] {
  const { terms, reduce } = cell;
  const planes = groupBy(terms, planeKey);
  const rows = planes.flatMap((plane) => groupBy(plane, rowKey));
  const single = terms.length <= SHORT && planes.length === 1;
  const short = !single && rows.length > MOST_LINES;
  // Single cells of many channels stand beside each other rather than one beneath the other.
  const flat = !single && rows.length === terms.length && planes.length === terms.length;
  const groups = single || flat ? [[...terms]] : short ? planes : rows;
  let before: string | null = null;
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const named = single || flat ? null : planeName(first, terms, call);
    const of = named === before ? null : named;
    before = named;
    const counted = group.length > (short ? SHORT : MOST_TERMS);
    return [{ of, terms: group, result: comeTo(group, reduce), short: counted }];
  });
}
