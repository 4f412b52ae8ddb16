import type { KindPrint } from "../kind-view";
import { matchInWords } from "./match-in-words";
import { answerOfPartners, partnersOf } from "./partners";

export const matchPrint: KindPrint<"match"> = {
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
  inWords: matchInWords,
};
