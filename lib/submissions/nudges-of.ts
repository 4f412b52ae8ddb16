import { isMistakeId, nudgeFor } from "@/grader";
import { mayNameMistakes } from "../assignments/may-name-mistakes";
import type { ItemState } from "../courses/item-state";

/** What a row must tell about the last answer to a part. */
export interface Nudging {
  diagnosis: { mistakes: readonly string[] } | null;
  namedFrom: number | null;
  attemptsUsed: number;
}

/** What to compare in a part that stands wrong with mistakes that may be named; nothing once it is right. */
export function nudgesOf({ diagnosis, ...named }: Nudging, state: ItemState): readonly string[] {
  if (diagnosis === null || state === "right" || !mayNameMistakes(named)) return [];
  return [...new Set(diagnosis.mistakes.filter(isMistakeId).map(nudgeFor))];
}
