/** What the caret of a text box says: both ends of the selection and how long the text is. */
export interface Caret {
  start: number;
  end: number;
  length: number;
}

interface Keystroke {
  key: string;
  shift: boolean;
  caret: Caret;
}

interface Position {
  row: number;
  column: number;
}

const at = (row: number, column: number): Position => ({ row, column });

/**
 * The cell a key leads to, or null when the key belongs to the text in the box. Left and right leave a cell only at
 * the edge of its text; a wholly selected text (a cell just entered) counts as both edges.
 */
export function nextCell(
  { row, column }: Position,
  size: { rows: number; columns: number },
  { key, shift, caret }: Keystroke,
): Position | null {
  const whole = caret.start === 0 && caret.end === caret.length;
  const atStart = caret.start === 0 && (caret.end === 0 || whole);
  const atEnd = caret.end === caret.length && (caret.start === caret.length || whole);
  const up = row > 0 ? at(row - 1, column) : null;
  const down = row + 1 < size.rows ? at(row + 1, column) : null;
  if (key === "Enter") return shift ? up : down;
  if (shift) return null;
  if (key === "ArrowUp") return up;
  if (key === "ArrowDown") return down;
  if (key === "ArrowLeft" && atStart && column > 0) return at(row, column - 1);
  if (key === "ArrowRight" && atEnd && column + 1 < size.columns) return at(row, column + 1);
  return null;
}
