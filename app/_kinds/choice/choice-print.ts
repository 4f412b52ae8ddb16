import type { KindPrint } from "../kind-view";
import { choiceInWords } from "./choice-in-words";
import { chosenOptions } from "./chosen-options";

export const choicePrint: KindPrint<"choice"> = {
  texts: ({ options }) =>
    Object.fromEntries(options.filter(({ text }) => text !== "").map(({ id, text }) => [id, text])),
  boxed: async (answer, part) => {
    const chosen = chosenOptions(answer, part);
    return chosen === null || chosen.length === 0 ? null : chosen;
  },
  inWords: choiceInWords,
};
