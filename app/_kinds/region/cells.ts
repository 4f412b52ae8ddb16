import type { RawAnswer } from "@/grader";
import type { Judged, PartOf } from "../kind-view";
import { markAt } from "../mark-at";

/** A cell of a region's grid, both counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export const sameCell = (one: Cell, other: Cell): boolean =>
  one.row === other.row && one.column === other.column;

export const hasCell = (cells: readonly Cell[], cell: Cell): boolean =>
  cells.some((other) => sameCell(other, cell));

function cellOf(row: RawAnswer | undefined, column: RawAnswer | undefined): Cell | null {
  const cell = { row: Number(row), column: Number(column) };
  const whole = Number.isInteger(cell.row) && Number.isInteger(cell.column);
  return whole && row !== "" && column !== "" ? cell : null;
}

/** The cells an answer names, in its order: [[1, 2], [0, 3]] or text; null where it names no cells. */
export function cellsOfAnswer(answer: RawAnswer | null): readonly Cell[] | null {
  if (answer === null || answer === "") return [];
  if (typeof answer !== "object") {
    const numbers = String(answer).match(/\d+/g) ?? [];
    const readable = /^[\d\s,;()[\]]*$/.test(String(answer)) && numbers.length % 2 === 0;
    return readable ? pairs(numbers) : null;
  }
  // One pair is the list of it.
  const listed = answer.every((item) => typeof item !== "object") ? [answer] : answer;
  const cells = listed.map((pair) =>
    typeof pair === "object" && pair.length === 2 ? cellOf(pair[0], pair[1]) : null,
  );
  return cells.every((cell) => cell !== null) ? cells : null;
}

const pairs = (numbers: readonly string[]): readonly Cell[] =>
  numbers.flatMap((row, at) => (at % 2 === 0 ? [{ row: Number(row), column: Number(numbers[at + 1]) }] : []));

/** Row by row, as one reads; "" for none. */
export function answerOfCells(cells: readonly Cell[]): RawAnswer {
  const sorted = cells.toSorted((one, other) => one.row - other.row || one.column - other.column);
  return sorted.length === 0 ? "" : sorted.map(({ row, column }) => [row, column]);
}

/** The cells of an answer as a grid of this size can show them; null where one lies outside it, or comes twice. */
export function cellsInGrid(answer: RawAnswer | null, part: PartOf<"region">): readonly Cell[] | null {
  const cells = cellsOfAnswer(answer);
  if (cells === null) return null;
  const inside = ({ row, column }: Cell) =>
    row >= 0 && column >= 0 && row < part.rows && column < part.columns;
  const fits = cells.every((cell, at) => inside(cell) && !hasCell(cells.slice(0, at), cell));
  return fits ? cells : null;
}

/** The mark of a cell that was chosen when the answer was judged. */
export function cellMark(judged: Judged | null, cell: Cell): boolean | null {
  if (judged === null) return null;
  const at = (cellsOfAnswer(judged.answer) ?? []).findIndex((other) => sameCell(other, cell));
  return markAt(judged.verdict.cells, at);
}
