import type { OwnCells } from "@/app/_picture/own-cells";
import type { TracePlace } from "@/grader";
import type { Judged, PartOf } from "../kind-view";
import { flatMarks, gridOfAnswer, inGridOrder } from "./grid-answer";

/** The judged boxes with their marks; none where the answer was written in another way, or not read. */
export function tensorCells(
  { answer, verdict }: Judged,
  { layout }: Pick<PartOf<"tensor">, "layout">,
): OwnCells | null {
  const grid = gridOfAnswer(answer, layout);
  const { rows, columns, channels, cells } = grid;
  if (rows === null || columns === null) return null;
  const marks = inGridOrder(flatMarks(verdict.cells), grid, layout);
  return {
    sides: [rows, columns, channels ?? 1],
    texts: cells,
    marks: cells.map((_, index) => marks[index] ?? null),
  };
}

/** Where a box of the grid stands; null for a box that is none of its cells. */
export function placeOfBox({ dataset: { row, column, channel } }: HTMLElement): TracePlace | null {
  return row === undefined || column === undefined
    ? null
    : [Number(row), Number(column), Number(channel ?? 0)];
}
