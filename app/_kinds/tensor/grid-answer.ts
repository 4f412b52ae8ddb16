import { cellCount, EMPTY_GRID, type Grid, type GridSize, MAX_CELLS, MAX_SIDE } from "@/app/_ui/matrix/grid";
import { looksLikeNumber } from "@/app/_ui/matrix/plain-grid";
import type { CellMarks, Layout, RawAnswer } from "@/grader";
import { regularShape } from "../regular-shape";

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

function cellsOf(answer: RawAnswer): readonly string[] {
  return typeof answer === "object" ? answer.flatMap(cellsOf) : [String(answer)];
}

const isChannelsFirst = (shape: readonly unknown[], layout: Layout) => layout === "CHW" && shape.length === 3;

/**
 * What belongs to cells as they are written, in the order of the grid's cells, where channels come last.
 * @param size of the grid
 */
export function inGridOrder<T>(
  written: readonly T[],
  { rows, columns, channels }: GridSize,
  layout: Layout,
): readonly T[] {
  if (layout === "HWC" || channels === null) return written;
  const pixels = (rows ?? 0) * (columns ?? 0);
  return range(pixels * channels).flatMap((at) => {
    const from = (at % channels) * pixels + Math.floor(at / channels);
    return written.slice(from, from + 1);
  });
}

/** The size of the boxes that hold an answer; null where it is ragged, or larger than a grid may be. */
function sizeOfAnswer(answer: RawAnswer, layout: Layout): GridSize | null {
  const written = regularShape(answer);
  if (written === null || written.length > 3) return null;
  const shape = isChannelsFirst(written, layout) ? [...written.slice(1), ...written.slice(0, 1)] : written;
  const [rows = 1, columns = 1, channels = null] = shape.length < 2 ? [1, shape[0] ?? 1] : shape;
  const size = { rows, columns, channels };
  const sides = [rows, columns, channels ?? 1];
  return sides.every((side) => side > 0 && side <= MAX_SIDE) && cellCount(size) <= MAX_CELLS ? size : null;
}

/**
 * A stored answer back in its boxes. [row][column] is a matrix, [row][column][channel] has channels; a bare number
 * or a single row is one row. With channels first it is [channel][row][column]. What no field of ours sends has no boxes: filled up, a single wide row among many
 * short ones would become thousands of them.
 */
export function gridOfAnswer(answer: RawAnswer | null, layout: Layout = "HWC"): Grid {
  if (answer === null || answer === "" || textOfAnswer(answer) !== "") return EMPTY_GRID;
  const size = sizeOfAnswer(answer, layout);
  return size === null ? EMPTY_GRID : { ...size, cells: inGridOrder(cellsOf(answer), size, layout) };
}

/** The text of an answer that is not in boxes: pasted, and not read. A lone number has a box. */
export function textOfAnswer(answer: RawAnswer | null): string {
  return typeof answer === "string" && !looksLikeNumber(answer) ? answer : "";
}

/** The boxes as an answer: [row][column], with channels as the layout has them; "" while no size is chosen. */
export function answerOfGrid({ rows, columns, channels, cells }: Grid, layout: Layout = "HWC"): RawAnswer {
  if (rows === null || columns === null) return "";
  const depth = channels ?? 1;
  if (channels !== null && layout === "CHW") {
    return range(channels).map((channel) =>
      range(rows).map((row) =>
        range(columns).map((column) => cells[(row * columns + column) * depth + channel] ?? ""),
      ),
    );
  }
  return range(rows).map((row) =>
    range(columns).map((column) => {
      const start = (row * columns + column) * depth;
      return channels === null ? (cells[start] ?? "") : cells.slice(start, start + depth);
    }),
  );
}

/** Nested marks one after the other, as they are written. */
export function flatMarks(marks: CellMarks | null): readonly boolean[] {
  return (marks ?? []).flatMap((mark) => (typeof mark === "boolean" ? [mark] : flatMarks(mark)));
}
