import { type Grid, MAX_CELLS, MAX_SIDE } from "./grid";

/** A quick look at one cell, without the grader: digits, signs and brackets, and no two numbers side by side. */
export function looksLikeNumber(text: string): boolean {
  return (
    /\d/.test(text) &&
    /^[-+\u2212*/^().\de\s]+$/i.test(text) &&
    !/[\d.)]\s+[\d.(]/.test(text.trim()) &&
    !/e\s*$/i.test(text)
  );
}

const column = (lines: readonly string[]) => lines.every((line) => !/\S\s+\S/.test(line));

function rowsOf(text: string): string[][] {
  const lines = text.replace(/^[\r\n]+|[\r\n]+$/g, "").split(/\r\n|[\n\r]/);
  if (text.includes("\t")) return lines.map((line) => line.split("\t").map((cell) => cell.trim()));
  const filled = column(lines) ? lines : lines.filter((line) => line.trim() !== "");
  return filled.map((line) => line.trim().split(/\s+/));
}

/**
 * Rows of plain text (a spreadsheet's cells, or numbers parted by blanks) as they were written: "1/3" stays "1/3",
 * a blank cell stays blank. null: anything else, which is for the reader of matrices to read or to name.
 */
export function plainGrid(text: string): Grid | null {
  if (/[[\]{}\\&;]/.test(text)) return null;
  const tabs = text.includes("\t");
  const rows = rowsOf(text);
  const columns = Math.max(...rows.map((row) => row.length));
  if (rows.length > MAX_SIDE || columns > MAX_SIDE || rows.length * columns > MAX_CELLS) return null;
  if (!tabs && rows.some((row) => row.length !== columns)) return null;
  const cells = rows.flatMap((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ""));
  const plain = cells.every((cell) => cell === "" || (tabs ? /\d/.test(cell) : looksLikeNumber(cell)));
  return plain && cells.some((cell) => cell !== "")
    ? { rows: rows.length, columns, channels: null, cells }
    : null;
}

/** The cells of a matrix as they were written, in reading order; null where they do not stand there plainly. */
export function cellTexts(text: string, count: number): readonly string[] | null {
  const bare = text.replace(/\\(?:begin|end)\{\w+\}/g, " ");
  const cells = bare.split(/[\s,;&[\]]+|\\\\/).filter((cell) => cell !== "");
  return cells.length === count && cells.every(looksLikeNumber) ? cells : null;
}
