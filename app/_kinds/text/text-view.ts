import type { KindView } from "../kind-view";
import { writtenText } from "../written-text";
import { lengthNote } from "./length-note";
import { reviewText } from "./review-text";
import { TextEvidence } from "./text-evidence";

export const textView: KindView<"text"> = {
  verdict: () => "below",
  cannotBeRead: ({ limit }, answer) => {
    const { length } = writtenText(answer);
    return length > limit ? lengthNote(length, limit) : null;
  },
  review: reviewText,
  Evidence: TextEvidence,
};
