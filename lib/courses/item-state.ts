import type { Points } from "@/grader";

/**
 * Nothing judged yet; all handed in that is to be, with points that are not shown yet; something judged, and nothing earned; something earned; nothing left to do, but a person may still decide otherwise; full marks. An
 * answer that could not be read is no beginning.
 */
export type ItemState = "open" | "handed-in" | "tried" | "started" | "provisional" | "right";

export interface ItemMarks {
  /** Points earned as far as they are shown, those of parts whose mark is provisional counted in full. */
  settled: Points;
  possible: Points;
  /** Parts whose best mark is provisional. */
  provisional: number;
  /** Parts with at least one judged answer. */
  judged: number;
  /** Points there are for those of them whose mark is not shown: however it is, it makes no difference here. */
  withheld: Points;
}

export function itemState({ settled, possible, provisional, judged, withheld }: ItemMarks): ItemState {
  if (judged === 0) return "open";
  if (withheld > 0) return settled + withheld < possible ? "started" : "handed-in";
  if (settled < possible) return settled > 0 ? "started" : "tried";
  return provisional > 0 ? "provisional" : "right";
}
