import type { PartTrace } from "@/grader";

export interface Traced {
  ok: true;
  trace: PartTrace;
  /** The mistake whose procedure stands beside the right one, in the student's words; null where there is none. */
  mistaken: string | null;
}

/** `not-shown`: not yet, or never; the message says when. `no-picture`: there is nothing to draw. */
export type TraceRefusalCode = "not-shown" | "not-found" | "no-picture" | "too-often" | "unreadable";

export interface TraceRefusal {
  ok: false;
  code: TraceRefusalCode;
  message: string;
}

export type TraceResult = Traced | TraceRefusal;
