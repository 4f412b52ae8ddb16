import type { PartTrace, RawAnswer } from "@/grader";

/** Which run of cells is asked for. */
export interface TraceAsk {
  /** place among the calls that can be drawn; null: whichever the server begins with */
  call: number | null;
  /** place of the first cell among the output's, row-major, channels last */
  first: number;
}

/** @property code of a reply of the server's: some say that asking again is no use */
export type TraceReply = { ok: true; trace: PartTrace } | { ok: false; message: string; code?: string };

/** Brings a run of cells. Rejects when the server could not be reached. */
export type LoadTrace = (ask: TraceAsk) => Promise<TraceReply>;

/** The same for whichever answer was judged last: who keeps no answers must be told it. */
export type LoadPartTrace = (ask: TraceAsk, answer: RawAnswer) => Promise<TraceReply>;
