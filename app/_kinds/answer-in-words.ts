import type { RawAnswer } from "@/grader";
import type { Kind, PartOf } from "./kind-view";
import { kindViews } from "./kind-views";

/** An answer in one line; null where its kind draws it instead. */
export function answerInWords<K extends Kind>(kind: K, part: PartOf<K>, answer: RawAnswer): string | null {
  return kindViews[kind].inWords?.(answer, part) ?? null;
}
