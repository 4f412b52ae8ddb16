import type { KindView } from "../kind-view";

export const numberView: KindView<"number"> = {
  verdict: () => "beside",
  boxed: async (answer) => (typeof answer === "object" ? null : answer),
  review: (_part, { verdict }) =>
    verdict.status === "right"
      ? { headline: "Right", details: [] }
      : { headline: "This is not the number yet.", details: [] },
};
