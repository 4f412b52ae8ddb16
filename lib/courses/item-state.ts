import type { Points } from "@/grader";

/** Nothing judged yet, something judged, full marks. An answer that could not be read is no beginning. */
export type ItemState = "open" | "started" | "right";

export interface ItemMarks {
  earned: Points;
  possible: Points;
  /** Parts with at least one judged answer. */
  judged: number;
}

export function itemState({ earned, possible, judged }: ItemMarks): ItemState {
  if (judged === 0) return "open";
  return earned >= possible ? "right" : "started";
}
