import type { Judged, Kind, PartOf, ReviewWords } from "./kind-view";
import { kindViews } from "./kind-views";

/** The verdict on a part in the words of its kind. */
export function reviewWords<K extends Kind>(kind: K, part: PartOf<K>, judged: Judged): ReviewWords {
  return kindViews[kind].review(part, judged);
}
