import type { KindView } from "../kind-view";
import { writtenText } from "../written-text";
import { reviewText } from "./review-text";
import { TextEvidence } from "./text-evidence";
import { TextField } from "./text-field";

export const textView: KindView<"text"> = {
  Field: TextField,
  verdict: () => "below",
  boxed: async (answer) => (writtenText(answer) === "" ? null : writtenText(answer)),
  review: reviewText,
  Evidence: TextEvidence,
  inWords: (answer) => (typeof answer === "object" ? null : String(answer)),
};
