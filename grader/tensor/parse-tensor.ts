import { issue } from "../issue";
import { parseNumber } from "../numeric/parse-number";
import { plainDecimal } from "../numeric/plain-decimal";
import { type Result, refuse } from "../result";
import { CellCollector, MAX_AXES, MAX_CELLS } from "./cell-collector";
import { splitRows } from "./split-rows";
import type { Tensor } from "./tensor";
import { unframe } from "./unframe";

/** Longest text that is read as a matrix, in characters. */
export const MAX_MATRIX_LENGTH = 100_000;

/** `1 -2`: one cell to some programs, two to others. In parentheses it is one. */
const ONE_OR_TWO = /^[^(]*[\d.]\s+[-+\u2212][\d.]/;

/**
 * Reads a matrix or a stack of channels from what students have on their clipboard: NumPy and JSON lists
 * (`[[1, 2], [3, 4]]`, also printed without commas), MATLAB (`[1 2; 3 4]`), spreadsheet cells parted by tabs,
 * LaTeX `bmatrix`, or one row per line. Cells may be fractions or arithmetic.
 *
 * Gives `[H, W]`, or `[H, W, C]` where the lists are nested three deep; a single line is one row.
 * Refuses ragged rows (naming the row), cells that are not numbers (path = zero-based position), blank cells.
 */
export function parseTensor(text: string): Result<Tensor> {
  if (text.length > MAX_MATRIX_LENGTH) {
    return refuse(issue("answer-too-long", { length: text.length, limit: MAX_MATRIX_LENGTH }));
  }
  const list = unframe(text);
  // Rows keep the blank cells that a trimmed text would lose at its ends.
  if (!list.startsWith("[") || !list.includes("[", 1)) return readRows(list === text.trim() ? text : list);
  return readLists(/^\[\s*\[/.test(list) ? list : `[${list}]`);
}

function readRows(text: string): Result<Tensor> {
  const rows = splitRows(text);
  if (rows === null) return refuse(issue("unclosed-bracket", { text: text.slice(0, 40) }));
  const cells = new CellCollector();
  cells.open();
  for (const row of rows) {
    cells.open();
    for (const cell of row) cells.text(cell, readListed);
    cells.close();
    if (cells.full) return refuse(issue("too-many-cells", { count: countCells(rows), limit: MAX_CELLS }));
  }
  cells.close();
  return cells.result();
}

const countCells = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((sum, row) => sum + row.length, 0);

const readListed = (text: string): Result<number> =>
  ONE_OR_TWO.test(text) ? refuse(issue("not-a-number", { text: text.trim() })) : parseNumber(text);

const OPEN = 91;
const CLOSE = 93;
const COMMA = 44;
const QUOTE = 34;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** What was read last: two commas in a row, or one beside a bracket, leave a cell blank; only rows may end in one. */
type Piece = "open" | "close" | "cell" | "comma" | "comma after list";

/** One pass over nested brackets; numbers are read in place, only unusual cells are cut out as text. */
function readLists(text: string): Result<Tensor> {
  const cells = new CellCollector();
  const unclosed = issue("unclosed-bracket", { text: text.slice(0, 40) });
  let commas = false;
  let last: Piece = "open";
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (cells.depth === 0 && at > 0 && !isSpace(code)) return refuse(unclosed);
    if (code === OPEN) {
      if (!cells.open()) return refuse(issue("too-deeply-nested", { limit: MAX_AXES }));
      commas = partsByCommas(text, at + 1);
      last = "open";
      at++;
    } else if (code === COMMA) {
      if (last !== "cell" && last !== "close") cells.text("");
      last = last === "close" ? "comma after list" : "comma";
      at++;
    } else if (code === CLOSE) {
      if (last === "comma") cells.text("");
      cells.close();
      last = "close";
      at++;
    } else if (isSpace(code)) {
      at++;
    } else {
      const end = cellEnd(text, at, commas);
      readCell(cells, text, at, end);
      if (cells.full) return refuse(issue("too-many-cells", { count: MAX_CELLS + 1, limit: MAX_CELLS }));
      last = "cell";
      at = end;
    }
  }
  return cells.depth === 0 ? cells.result() : refuse(unclosed);
}

/** Whether the list that begins here parts its cells by commas: then `1 / 2` is one cell, not three. */
function partsByCommas(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA) return true;
    if (code === CLOSE || code === OPEN) return false;
  }
  return false;
}

function cellEnd(text: string, start: number, commas: boolean): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === COMMA || code === OPEN || code === CLOSE || (!commas && isSpace(code))) break;
    end++;
  }
  while (isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function readCell(cells: CellCollector, text: string, start: number, end: number): void {
  const value = plainDecimal(text, start, end);
  if (!Number.isNaN(value)) {
    cells.number(value);
    return;
  }
  const quoted = text.charCodeAt(start) === QUOTE && text.charCodeAt(end - 1) === QUOTE && end - start > 1;
  cells.text(quoted ? text.slice(start + 1, end - 1) : text.slice(start, end), readListed);
}
