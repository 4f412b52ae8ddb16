import type { KindView } from "../kind-view";

export const numberView: KindView<"number"> = {
  verdict: () => "beside",
  review: (_part, { verdict }) =>
    verdict.status === "right"
      ? { headline: "Right", details: [] }
      : { headline: "This is not the number yet.", details: [] },
  picture: {
    ownCells: ({ answer, verdict }) => ({
      sides: [1, 1, 1],
      texts: [String(answer)],
      marks: [verdict.status === "right"],
    }),
  },
};
