import type { RawAnswer } from "@/grader";
import { kindPrints } from "./kind-prints";
import type { Kind, PartOf } from "./kind-view";

/** An answer in a line for every step, pair or option; null where its kind draws it instead. */
export function answerInWords<K extends Kind>(
  kind: K,
  part: PartOf<K>,
  answer: RawAnswer,
): readonly string[] | null {
  return kindPrints[kind].inWords?.(answer, part) ?? null;
}
