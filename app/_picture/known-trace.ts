import type { CallTrace, CellTrace, PartTrace, TracePlace } from "@/grader";
import type { TraceAsk } from "./load-trace";
import { flatIndex, isInside, placeKey, type Sides, walkIndex, walkPlace } from "./places";

type Cells = ReadonlyMap<string, CellTrace>;

/** All that was loaded of one call so far. */
export interface KnownTrace {
  trace: PartTrace;
  right: Cells;
  presumed: Cells;
}

const cellsOf = (call: CallTrace | null): [string, CellTrace][] =>
  (call?.cells ?? []).map((cell) => [placeKey(cell.cell), cell]);

/** A further run of cells beside those that are known; another call begins anew. */
export function addRun(known: KnownTrace | null, trace: PartTrace): KnownTrace {
  const before = known !== null && known.trace.call === trace.call ? known : null;
  return {
    trace,
    right: new Map([...(before?.right ?? []), ...cellsOf(trace.right)]),
    presumed: new Map([...(before?.presumed ?? []), ...cellsOf(trace.presumed)]),
  };
}

/** Whether the call has a cell there that is not known yet. */
const lacks = (call: CallTrace, cells: Cells, place: TracePlace): boolean =>
  isInside(call.output.shape, place) && !cells.has(placeKey(place));

/** The smallest grid that holds both results: the server counts cells in it. */
function hullOf({ right, presumed }: PartTrace): Sides {
  const [rows, columns, channels] = right.output.shape;
  const [otherRows, otherColumns, otherChannels] = (presumed ?? right).output.shape;
  return [Math.max(rows, otherRows), Math.max(columns, otherColumns), Math.max(channels, otherChannels)];
}

/** What to ask for so that a cell can be shown, the more promising first; nothing where all of it is known. */
export function asksFor(known: KnownTrace, place: TracePlace): readonly TraceAsk[] {
  const { right, presumed, call } = known.trace;
  const lacking = lacks(right, known.right, place) || (presumed && lacks(presumed, known.presumed, place));
  if (!lacking) return [];
  const hull = hullOf(known.trace);
  const index = flatIndex(hull, place);
  const next = walkPlace(hull, walkIndex(hull, place) + 1);
  const backwards = next !== null && known.right.has(placeKey(next));
  // Whoever steps back will step back further: a run that ends here serves them longer than one that begins here.
  const run = Math.max(1, right.cells.length);
  const firsts = backwards ? [Math.max(0, index - run + 1), index] : [index];
  return firsts.map((first) => ({ call, first }));
}
