import type { Points } from "@/grader";

/**
 * Nothing judged yet; something judged, and nothing earned; something earned; nothing left to do, but a person may still decide otherwise; full marks. An
 * answer that could not be read is no beginning.
 */
export type ItemState = "open" | "tried" | "started" | "provisional" | "right";

export interface ItemMarks {
  /** Points earned, those of parts whose mark is provisional counted in full. */
  settled: Points;
  possible: Points;
  /** Parts whose best mark is provisional. */
  provisional: number;
  /** Parts with at least one judged answer. */
  judged: number;
}

export function itemState({ settled, possible, provisional, judged }: ItemMarks): ItemState {
  if (judged === 0) return "open";
  if (settled < possible) return settled > 0 ? "started" : "tried";
  return provisional > 0 ? "provisional" : "right";
}
