const LATEX_FRAME =
  /\\(?:begin|end)\s*\{(?:[a-zA-Z]{0,10}matrix\*?|array)\}(?:\{[clr|]{0,40}\})?|\\(?:left|right)\s*[[\]().|]|\$/g;
const LATEX_ROW = /\\\\(?:[ \t]{0,4}\[[^[\]]{0,20}\])?/g;
/** `[1, 2]` alone on a line, perhaps with a comma behind it. */
const BRACKETED_LINE = /^\s*\[([^[\]]*)\]\s*,?$/;
/** In a list parted by commas a blank before a sign and none behind it (`1 -2, 3`) is one cell or two. */
const ONE_OR_TWO = /[\d.)]\s+[-+\u2212][\d.(]/;

/**
 * Splits text into rows of cells: rows by line or `;` (LaTeX `\\`), cells by tab, `&`, comma or blank.
 * Tabs win over commas (a spreadsheet's `1,5` stays one cell, to be named), commas over blanks; in several lines
 * without brackets `;` parts cells, as in CSV. A cell that can be read in two ways is left whole, to be refused.
 * null where an outer bracket is left open.
 */
export function splitRows(text: string): string[][] | null {
  const latex = text.replace(LATEX_FRAME, " ").replace(LATEX_ROW, ";");
  const body = withoutOuterBrackets(trimSpaces(latex));
  if (body === null) return null;
  const lines = body.text.split(/\r\n|[\n\r]/);
  if (!body.bracketed && !latex.includes("\\") && isSemicolonCsv(lines, text)) {
    return lines.filter(isFilled).map((line) => line.split(";"));
  }
  return lines
    .flatMap((line) => line.split(";"))
    .filter(isFilled)
    .map(splitCells);
}
