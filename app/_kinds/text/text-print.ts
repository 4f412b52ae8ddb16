import type { KindPrint } from "../kind-view";
import { writtenText } from "../written-text";

export const textPrint: KindPrint<"text"> = {
  boxed: async (answer) => (writtenText(answer) === "" ? null : writtenText(answer)),
  inWords: (answer) => (typeof answer === "object" ? null : [String(answer)]),
};
