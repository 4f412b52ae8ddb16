import type { Kind } from "./kind-view";
import { kindViews } from "./kind-views";

export function verdictPlace(kind: Kind): "beside" | "below" {
  return kindViews[kind].verdict;
}
