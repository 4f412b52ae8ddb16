import type { CallTrace, CellTrace, PartTrace, TracePlace } from "@/grader";
import type { TraceAsk } from "./load-trace";
import { flatIndex, isInside, placeKey } from "./places";

type Cells = ReadonlyMap<string, CellTrace>;

/** All that was loaded of one call so far. */
export interface KnownTrace {
  trace: PartTrace;
  right: Cells;
  presumed: Cells;
}

/** Cells to load before the wanted one, for those who step back. */
const BEFORE = 8;

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

function missingFrom(call: CallTrace, cells: Cells, place: TracePlace): boolean {
  return isInside(call.output.shape, place) && !cells.has(placeKey(place));
}

/** What to ask for so that a cell can be shown, the more promising first; nothing where all of it is known. */
export function asksFor(known: KnownTrace, place: TracePlace): readonly TraceAsk[] {
  const { right, presumed, call } = known.trace;
  const lacking = [
    ...(missingFrom(right, known.right, place) ? [right] : []),
    ...(presumed !== null && missingFrom(presumed, known.presumed, place) ? [presumed] : []),
  ];
  return lacking.flatMap(({ output: { shape } }) => {
    const index = flatIndex(shape, place);
    return [Math.max(0, index - BEFORE), index].map((first) => ({ call, first }));
  });
}
