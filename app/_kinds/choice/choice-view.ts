import type { KindView } from "../kind-view";
import { ChoiceField } from "./choice-field";
import { choiceInWords } from "./choice-in-words";
import { chosenOptions } from "./chosen-options";
import { reviewChoice } from "./review-choice";

export const choiceView: KindView<"choice"> = {
  Field: ChoiceField,
  verdict: () => "below",
  texts: ({ options }) =>
    Object.fromEntries(options.filter(({ text }) => text !== "").map(({ id, text }) => [id, text])),
  boxed: async (answer, part) => {
    const chosen = chosenOptions(answer, part);
    return chosen === null || chosen.length === 0 ? null : chosen;
  },
  review: reviewChoice,
  inWords: choiceInWords,
};
