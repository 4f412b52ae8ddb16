import type { KindView } from "../kind-view";
import { writtenText } from "../written-text";
import { reviewText } from "./review-text";
import { TextEvidence } from "./text-evidence";

export const textView: KindView<"text"> = {
  verdict: () => "below",
  boxed: async (answer) => (writtenText(answer) === "" ? null : writtenText(answer)),
  review: reviewText,
  Evidence: TextEvidence,
  inWords: (answer) => (typeof answer === "object" ? null : String(answer)),
};
