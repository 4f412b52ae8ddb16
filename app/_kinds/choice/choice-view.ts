import type { KindView } from "../kind-view";
import { reviewChoice } from "./review-choice";

export const choiceView: KindView<"choice"> = {
  verdict: () => "below",
  review: reviewChoice,
};
