import type { RawAnswer } from "@/grader";
import type { PartOf } from "../kind-view";
import { cellsInGrid } from "./cells";

/** So many cells are named; of the others only how many there are. */
const MOST = 6;

/** "row 1, column 2; row 2, column 2" */
export function regionInWords(answer: RawAnswer, part: PartOf<"region">): readonly string[] | null {
  const cells = cellsInGrid(answer, part);
  if (cells === null) return null;
  const named = cells.slice(0, MOST).map(({ row, column }) => `row ${row + 1}, column ${column + 1}`);
  const more = cells.length - named.length;
  return [[...named, ...(more > 0 ? [`and ${more} more`] : [])].join("; ")];
}
