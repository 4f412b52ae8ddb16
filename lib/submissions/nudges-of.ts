import { isMistakeId, nudgeFor } from "@/grader";
import { isRevealed } from "../assignments/reveal-policy";
import type { ItemState } from "../courses/item-state";
import type { VerdictView } from "./views";

/** What a row must tell about the last answer to a part. */
export interface Nudging {
  diagnosis: { mistakes: readonly string[] } | null;
}

/** What to compare in a part that stands wrong with mistakes that are named there; nothing once it is right. */
export function nudgesOf(
  { diagnosis }: Nudging,
  { shown }: Pick<VerdictView, "shown">,
  state: ItemState,
): readonly string[] {
  if (diagnosis === null || state === "right" || !isRevealed("diagnosis", shown)) return [];
  return [...new Set(diagnosis.mistakes.filter(isMistakeId).map(nudgeFor))];
}
