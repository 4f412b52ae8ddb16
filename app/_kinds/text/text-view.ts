import type { KindView } from "../kind-view";
import { reviewText } from "./review-text";
import { TextEvidence } from "./text-evidence";

export const textView: KindView<"text"> = {
  verdict: () => "below",
  review: reviewText,
  Evidence: TextEvidence,
};
