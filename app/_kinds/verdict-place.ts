import type { Kind, PartOf } from "./kind-view";
import { kindViews } from "./kind-views";

export function verdictPlace<K extends Kind>(kind: K, part: PartOf<K>): "beside" | "below" {
  return kindViews[kind].verdict(part);
}
