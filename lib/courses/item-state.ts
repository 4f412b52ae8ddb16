import type { Points } from "@/grader";

/** Untouched, something submitted, full marks. */
export type ItemState = "open" | "started" | "right";

export interface ItemMarks {
  earned: Points;
  possible: Points;
  /** Parts with at least one submission. */
  touched: number;
}

export function itemState({ earned, possible, touched }: ItemMarks): ItemState {
  if (touched === 0) return "open";
  return earned >= possible ? "right" : "started";
}
