import type { KindView } from "../kind-view";
import { FormulaField } from "./formula-field";

export const formulaView: KindView<"formula"> = {
  Field: FormulaField,
  verdict: () => "below",
  boxed: async (answer) => (typeof answer === "object" ? null : answer),
  review: (_part, { verdict }) =>
    verdict.status === "right"
      ? { headline: "Right: it gives the same for all values", details: verdict.messages }
      : { headline: "This is not the formula yet.", details: verdict.messages },
  inWords: (answer) => (typeof answer === "object" ? null : String(answer)),
};
