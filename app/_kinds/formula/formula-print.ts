import type { KindPrint } from "../kind-view";

export const formulaPrint: KindPrint<"formula"> = {
  boxed: async (answer) => (typeof answer === "object" ? null : answer),
  inWords: (answer) => (typeof answer === "object" ? null : [String(answer)]),
};
