import { EMPTY_GRID, type Grid } from "@/app/_ui/matrix/grid";
import { looksLikeNumber } from "@/app/_ui/matrix/plain-grid";
import type { CellMarks, RawAnswer } from "@/grader";

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

function children(answer: RawAnswer): readonly RawAnswer[] {
  return typeof answer === "object" ? answer : [answer];
}

function text(answer: RawAnswer): string {
  return typeof answer === "object" ? answer.map(text).join(" ") : String(answer);
}

/**
 * A stored answer back in its boxes. [row][column] is a matrix, [row][column][channel] has channels; a bare number
 * or a single row is one row. Ragged rows are filled with empty boxes.
 */
export function gridOfAnswer(answer: RawAnswer | null): Grid {
  if (
    answer === null ||
    answer === "" ||
    textOfAnswer(answer) !== "" ||
    (typeof answer === "object" && answer.length === 0)
  )
    return EMPTY_GRID;
  const flat = children(answer).every((row) => typeof row !== "object");
  const rows = flat ? [children(answer)] : children(answer).map(children);
  const columns = Math.max(...rows.map((row) => row.length));
  const deep = rows.flat().filter((cell) => typeof cell === "object");
  const channels = deep.length === 0 ? null : Math.max(...deep.map((cell) => children(cell).length));
  const cells = rows.flatMap((row) =>
    range(columns).flatMap((column) => {
      const cell = row[column] ?? "";
      return channels === null
        ? [text(cell)]
        : range(channels).map((channel) => text(children(cell)[channel] ?? ""));
    }),
  );
  return { rows: rows.length, columns, channels, cells };
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
