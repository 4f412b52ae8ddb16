import type { KindView } from "../kind-view";
import { NumberField } from "./number-field";

export const numberView: KindView<"number"> = {
  Field: NumberField,
  verdict: () => "beside",
  boxed: async (answer) => (typeof answer === "object" ? null : answer),
  review: (_part, { verdict }) =>
    verdict.status === "right"
      ? { headline: "Right", details: [] }
      : { headline: "This is not the number yet.", details: [] },
};
