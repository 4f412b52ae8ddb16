import type { KindView } from "../kind-view";

export const numberView: KindView<"number"> = {
  verdict: () => "beside",
  review: (_part, { verdict }) =>
    verdict.status === "right"
      ? { headline: "Right", details: [] }
      : { headline: "This is not the number yet.", details: [] },
};
