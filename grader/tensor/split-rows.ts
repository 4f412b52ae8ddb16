const LATEX_FRAME =
  /\\(?:begin|end)\s*\{(?:[a-zA-Z]{0,10}matrix\*?|array)\}(?:\{[clr|]{0,40}\})?|\\(?:left|right)\s*[[\]().|]|\\hline|\$/g;
const LATEX_ROW = /\\\\(?:\[-?[\d.]{1,6} ?(?:pt|em|ex|mm|cm)\])?/g;
const DECIMAL_COMMA = /^[-+\u2212]?\d+,\d+$/;

/**
 * Splits text into rows of cells: rows by line or `;` (LaTeX: `\\` alone), cells by tab, `&`, comma or blank.
 * Tabs win over commas (a spreadsheet's `1,5` stays one cell, to be named), commas over blanks. In several lines
 * without brackets `;` parts cells, as in CSV. A line of tabs is a row of blank cells.
 * null where an outer bracket is left open.
 */
export function splitRows(text: string): string[][] | null {
  const latex = text.includes("\\\\");
  const plain = (latex ? text.replace(/[\r\n]/g, " ") : text)
    .replace(LATEX_FRAME, " ")
    .replace(LATEX_ROW, "\n");
  const trimmed = plain.trim().replace(/\]\s*;$/, "]");
  const bracketed = trimmed.startsWith("[") && trimmed.endsWith("]") && trimmed.length > 1;
  const body = bracketed ? trimmed.slice(1, -1).replaceAll("\t", " ") : plain;
  if (/[[\]]/.test(body)) return null;
  const lines = body.split(/\r\n|[\n\r]/).filter(isFilled);
  if (!bracketed && lines.length > 1 && lines.some(partsCells)) return lines.map((line) => line.split(";"));
  return lines.flatMap((line) => line.split(";").filter(isFilled)).map(splitCells);
}

const isFilled = (line: string): boolean => line.includes("\t") || line.trim() !== "";

/** Whether a `;` has something behind it: MATLAB writes rows so, spreadsheets in half of Europe their cells. */
const partsCells = (line: string): boolean =>
  line.includes(";") && line.slice(line.indexOf(";") + 1).trim() !== "";

function splitCells(line: string): string[] {
  if (line.includes("\t")) return line.split("\t");
  if (line.includes("&")) return line.split("&");
  const trimmed = line.trim();
  const words = trimmed.split(/\s+/);
  if (!trimmed.includes(",") || (words.length > 1 && words.every((word) => DECIMAL_COMMA.test(word))))
    return words;
  return trimmed.replace(/,$/, "").split(",");
}
