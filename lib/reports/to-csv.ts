import papa from "papaparse";
import { disarm } from "./disarm";

/** Text is disarmed; numbers are written as they are, with a point. */
export type CsvCell = string | number;

/** Excel takes a file for UTF-8 only with this mark before it; CSV libraries skip it. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** Lines of RFC 4180, each with its end. */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  if (rows.length === 0) return "";
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : disarm(cell))));
  return `${papa.unparse(cells, { newline: "\r\n" })}\r\n`;
}
