import type { KindPicture } from "../kind-view";

export const numberPicture: KindPicture<"number"> = {
  ownCells: ({ answer, verdict }) => ({
    sides: [1, 1, 1],
    texts: [String(answer)],
    marks: [verdict.status === "right"],
  }),
};
