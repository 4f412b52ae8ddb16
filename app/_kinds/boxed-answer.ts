import type { RawAnswer } from "@/grader";
import type { Kind, PartOf } from "./kind-view";
import { kindViews } from "./kind-views";

/** An answer as the boxes of its kind hold it; null where they hold it not, and it must be shown as it was written. */
export async function boxedAnswer<K extends Kind>(
  kind: K,
  part: PartOf<K>,
  answer: RawAnswer,
): Promise<RawAnswer | null> {
  return kindViews[kind].boxed(answer, part);
}
