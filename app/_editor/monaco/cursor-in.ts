import { type CursorContext, cursorContext } from "../language/cursor-context";
import { type Expression, expressionAt } from "../language/expression-at";
import type { monaco } from "./monaco";

export interface CursorInProgram {
  expression: Expression;
  /** The text of the program, and where in it the cursor stands. */
  program: string;
  offset: number;
  context: CursorContext;
}

/** Characters of a text that may still be saved; what is longer is no exercise, and reading it would take its time. */
const LONGEST = 100_000;

/** Where a position of an exercise file stands in a program; null outside of programs. */
export function cursorIn(
  model: monaco.editor.ITextModel,
  position: monaco.IPosition,
): CursorInProgram | null {
  if (model.getValueLength() > LONGEST) return null;
  const source = model.getValue();
  const at = model.getOffsetAt(position);
  const expression = expressionAt(source, at);
  if (expression === null) return null;
  const program = source.slice(expression.start, expression.end);
  const offset = at - expression.start;
  return { expression, program, offset, context: cursorContext(program, offset) };
}
