import type { RawAnswer } from "@/grader";
import type { Kind, PartOf } from "./kind-view";
import { kindViews } from "./kind-views";

/** What Check sends while nothing was touched: what is seen, or "" where an untouched field is empty. */
export function answerAsShown<K extends Kind>(kind: K, part: PartOf<K>): RawAnswer {
  return kindViews[kind].asShown?.(part) ?? "";
}
