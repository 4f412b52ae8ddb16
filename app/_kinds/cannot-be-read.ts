import type { RawAnswer } from "@/grader";
import type { Kind, PartOf } from "./kind-view";
import { kindViews } from "./kind-views";

/** What keeps an answer from being sent, in a sentence; null where nothing does. */
export function cannotBeRead<K extends Kind>(
  kind: K,
  part: PartOf<K>,
  answer: RawAnswer | null,
): string | null {
  return answer === null ? null : (kindViews[kind].cannotBeRead?.(part, answer) ?? null);
}
