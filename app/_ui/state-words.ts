import type { MarkState } from "./state-mark";

/** What a mark says, for those who hear it and beside it. */
export const STATE_WORDS: Readonly<Record<MarkState, string>> = {
  open: "not started",
  "handed-in": "handed in",
  tried: "tried",
  started: "started",
  provisional: "provisional",
  right: "full marks",
};
