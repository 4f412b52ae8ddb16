const LATEX_FRAME = /\\(?:begin|end)\s*\{[a-zA-Z]*matrix\*?\}|\\(?:left|right)\s*[[\]().|]|\$/g;
const LATEX_ROW = /\\\\(?:\s*\[[^\]]*\])?/g;

/**
 * Splits text into rows of cells: rows by line or `;` (LaTeX `\\`), cells by tab, `&`, comma or blank.
 * Tabs win over commas (a spreadsheet's `1,5` stays one cell, to be named), commas over blanks.
 * null where an outer bracket is left open.
 */
export function splitRows(text: string): string[][] | null {
  const body = stripBrackets(text.replace(LATEX_FRAME, " ").replace(LATEX_ROW, ";").trim());
  if (body === null) return null;
  const lines = body.split(/\r\n|[\n\r;]/).filter((line) => line.trim() !== "");
  return lines.map(splitCells);
}

/** Takes one pair of outer brackets off, and brackets around single lines (`[1 2]` per line). */
function stripBrackets(text: string): string | null {
  const opened = text.startsWith("[");
  const closed = text.endsWith("]");
  if (opened !== closed) return null;
  return (opened ? text.slice(1, -1) : text).replace(/^\s*\[|\]\s*,?\s*$/gm, "");
}

function splitCells(line: string): string[] {
  if (line.includes("\t")) return line.replace(/^\n|\r$/g, "").split("\t");
  if (line.includes("&")) return line.split("&");
  const trimmed = line.trim();
  if (trimmed.includes(",")) return trimmed.replace(/,$/, "").split(",");
  return trimmed.split(/\s+/);
}
