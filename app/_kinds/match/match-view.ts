import type { KindView } from "../kind-view";
import { reviewMatch } from "./review-match";

export const matchView: KindView<"match"> = {
  verdict: () => "below",
  review: reviewMatch,
};
