import type { RawAnswer } from "@/grader";
import { kindPrints } from "./kind-prints";
import type { Kind, PartOf } from "./kind-view";

/** An answer as the boxes of its kind hold it; null where they hold it not, and it must be shown as it was written. */
export async function boxedAnswer<K extends Kind>(
  kind: K,
  part: PartOf<K>,
  answer: RawAnswer,
): Promise<RawAnswer | null> {
  return kindPrints[kind].boxed(answer, part);
}
