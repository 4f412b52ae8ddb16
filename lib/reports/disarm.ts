/**
 * Where a spreadsheet would begin to compute: at a cell's own beginning, blanks and invisible characters aside. The
 * full-width forms count in Excel's East Asian editions, a leading tab or line break hides what follows it.
 * OWASP, "CSV Injection"; papaparse's own guard lets `=1\n` pass, since its `.` stops at a line's end.
 */
const FORMULA = /^(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * The same further on: a spreadsheet that parts cells by semicolons or tabs (Excel in German) ends ours where it
 * likes. Blanks and invisible characters aside, quotation marks, too: there they end the quotes we put around a cell.
 * What could only be numbers (`[1; -2]`) is left as it was typed.
 */
const HIDDEN_FORMULA =
  /([;\t\r\n])(?=(?:(?![\t\r\n])[\s\p{C}"'])*(?:[=@＝＠]|[+\-＋－](?![\d .,eE/*^()[\]+\-"]*(?:[;\t\r\n]|$))))/gu;

/** Text that is safe as a cell of a spreadsheet: an apostrophe stands before everything that could be a formula. */
export function disarm(text: string): string {
  const inside = text.replace(HIDDEN_FORMULA, "$1'");
  return FORMULA.test(text) ? `'${inside}` : inside;
}
