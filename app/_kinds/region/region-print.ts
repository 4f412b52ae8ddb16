import type { KindPrint } from "../kind-view";
import { cellsInGrid } from "./cells";
import { regionInWords } from "./region-in-words";

export const regionPrint: KindPrint<"region"> = {
  boxed: async (answer, part) => {
    const cells = cellsInGrid(answer, part);
    // In the order of the answer: so its marks are.
    return cells === null || cells.length === 0 ? null : cells.map(({ row, column }) => [row, column]);
  },
  inWords: regionInWords,
};
