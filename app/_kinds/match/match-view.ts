import type { KindView } from "../kind-view";
import { MatchField } from "./match-field";
import { matchInWords } from "./match-in-words";
import { answerOfPartners, partnersOf } from "./partners";
import { reviewMatch } from "./review-match";

export const matchView: KindView<"match"> = {
  Field: MatchField,
  verdict: () => "below",
  texts: ({ left, right }) =>
    Object.fromEntries([
      ...left.map(({ id, text }) => [`left ${id}`, text]),
      ...right.map(({ id, text }) => [`right ${id}`, text]),
    ]),
  boxed: async (answer, part) => {
    const partners = partnersOf(answer, part);
    if (partners === null || Object.keys(partners).length === 0) return null;
    return answerOfPartners(partners, part);
  },
  review: reviewMatch,
  inWords: matchInWords,
};
