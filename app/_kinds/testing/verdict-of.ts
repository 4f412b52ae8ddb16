import type { VerdictView } from "@/lib/submissions/views";

/** A verdict with what a test is about; the rest is that of a half right answer worth one point. */
export const verdictOf = (facts: Partial<VerdictView> = {}): VerdictView => ({
  status: "partial",
  earned: 50,
  possible: 100,
  size: null,
  cells: null,
  messages: [],
  strangers: 0,
  missing: 0,
  points: [],
  provisional: false,
  carriedFrom: [],
  shown: "trace",
  diagnosis: null,
  later: null,
  ...facts,
});
