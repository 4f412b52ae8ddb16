import { cellCount, EMPTY_GRID, type Grid, type GridSize, MAX_CELLS, MAX_SIDE } from "@/app/_ui/matrix/grid";
import { looksLikeNumber } from "@/app/_ui/matrix/plain-grid";
import type { CellMarks, RawAnswer } from "@/grader";
import { regularShape } from "../regular-shape";

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

function cellsOf(answer: RawAnswer): readonly string[] {
  return typeof answer === "object" ? answer.flatMap(cellsOf) : [String(answer)];
}

/** The size of the boxes that hold an answer; null where it is ragged, or larger than a grid may be. */
function sizeOfAnswer(answer: RawAnswer): GridSize | null {
  const shape = regularShape(answer);
  if (shape === null || shape.length > 3) return null;
  const [rows = 1, columns = 1, channels = null] = shape.length < 2 ? [1, shape[0] ?? 1] : shape;
  const size = { rows, columns, channels };
  const sides = [rows, columns, channels ?? 1];
  return sides.every((side) => side > 0 && side <= MAX_SIDE) && cellCount(size) <= MAX_CELLS ? size : null;
}

/**
 * A stored answer back in its boxes. [row][column] is a matrix, [row][column][channel] has channels; a bare number
 * or a single row is one row. What no field of ours sends has no boxes: filled up, a single wide row among many
 * short ones would become thousands of them.
 */
export function gridOfAnswer(answer: RawAnswer | null): Grid {
  if (answer === null || answer === "" || textOfAnswer(answer) !== "") return EMPTY_GRID;
  const size = sizeOfAnswer(answer);
  return size === null ? EMPTY_GRID : { ...size, cells: cellsOf(answer) };
}

/** The text of an answer that is not in boxes: pasted, and not read. A lone number has a box. */
export function textOfAnswer(answer: RawAnswer | null): string {
  return typeof answer === "string" && !looksLikeNumber(answer) ? answer : "";
}

/** The boxes as an answer: [row][column], or [row][column][channel]; "" while no size is chosen. */
export function answerOfGrid({ rows, columns, channels, cells }: Grid): RawAnswer {
  if (rows === null || columns === null) return "";
  const depth = channels ?? 1;
  return range(rows).map((row) =>
    range(columns).map((column) => {
      const start = (row * columns + column) * depth;
      return channels === null ? (cells[start] ?? "") : cells.slice(start, start + depth);
    }),
  );
}

/** Nested marks in the flat order of the grid's cells. */
export function flatMarks(marks: CellMarks | null): readonly boolean[] {
  return (marks ?? []).flatMap((mark) => (typeof mark === "boolean" ? [mark] : flatMarks(mark)));
}
