import type { KindView } from "../kind-view";
import { cellsInGrid } from "./cells";
import { RegionField } from "./region-field";
import { regionInWords } from "./region-in-words";
import { reviewRegion } from "./review-region";

/** Columns up to which a grid leaves room for the verdict beside it. */
const BESIDE = 7;

export const regionView: KindView<"region"> = {
  Field: RegionField,
  verdict: ({ columns }) => (columns > BESIDE ? "below" : "beside"),
  boxed: async (answer, part) => {
    const cells = cellsInGrid(answer, part);
    // In the order of the answer: so its marks are.
    return cells === null || cells.length === 0 ? null : cells.map(({ row, column }) => [row, column]);
  },
  review: reviewRegion,
  inWords: regionInWords,
};
