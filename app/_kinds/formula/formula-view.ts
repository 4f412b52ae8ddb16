import type { KindView } from "../kind-view";

export const formulaView: KindView<"formula"> = {
  verdict: () => "below",
  review: (_part, { verdict }) =>
    verdict.status === "right"
      ? { headline: "Right: it gives the same for all values", details: verdict.messages }
      : { headline: "This is not the formula yet.", details: verdict.messages },
};
