import type { OwnCells } from "@/app/_picture/own-cells";
import type { Judged } from "../kind-view";
import { flatMarks, gridOfAnswer } from "./grid-answer";

/** The judged boxes with their marks; none where the answer was written in another way, or not read. */
export function tensorCells({ answer, verdict }: Judged): OwnCells | null {
  const { rows, columns, channels, cells } = gridOfAnswer(answer);
  if (rows === null || columns === null) return null;
  const marks = flatMarks(verdict.cells);
  return {
    sides: [rows, columns, channels ?? 1],
    texts: cells,
    marks: cells.map((_, index) => marks[index] ?? null),
  };
}
