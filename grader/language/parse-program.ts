import { parseExpressionAt } from "acorn";
import { issue } from "../issue";
import { drawOperations } from "../ops/draw/index";
import { type Result, refuse } from "../result";
import { convertNode, MAX_DEPTH, refuseAt } from "./convert-node";
import { nestingOf } from "./nesting-of";
import { callsIn, type Program } from "./program";

/** Longest program, in characters. */
export const MAX_PROGRAM_LENGTH = 20_000;

/**
 * Parses an answer program: literals, names, `+ - * /`, unary minus, calls of known operations, arrays, options in
 * braces, parentheses and `x[i]`; nothing else of JavaScript. Issues carry their place in the text.
 */
export function parseProgram(text: string): Result<Program> {
  const program = parseDrawProgram(text);
  if (!program.ok) return program;
  const draws = callsIn(program.value).filter(({ operation }) => drawOperations.has(operation));
  if (draws.length === 0) return program;
  return refuse(
    ...draws.map(({ operation, span: { start } }) => ({
      ...issue("vary-only", { operation }),
      span: { start, end: start + operation.length },
    })),
  );
}

/** The same for programs of `vary`, which may call the operations that draw as well. */
export function parseDrawProgram(text: string): Result<Program> {
  if (text.length > MAX_PROGRAM_LENGTH) {
    return refuse(issue("program-too-long", { length: text.length, limit: MAX_PROGRAM_LENGTH }));
  }
  if (nestingOf(text) > MAX_DEPTH) return refuse(issue("program-too-deep", { limit: MAX_DEPTH }));
  try {
    // Without nodes for parentheses, `(a + b)` would seem to end before its last character.
    const node = parseExpressionAt(text, 0, { ecmaVersion: 2022, preserveParens: true });
    const rest = text.slice(node.end).search(/\S/);
    if (rest < 0) return convertNode(node, 0);
    const at = node.end + rest;
    return refuseAt(issue("syntax-error", { detail: `nothing is expected after position ${node.end}` }), {
      start: at,
      end: at + 1,
    });
  } catch (error) {
    // acorn reports syntax errors by throwing; anything else is a bug of ours.
    if (!(error instanceof SyntaxError)) throw error;
    // acorn counts its own stack and says so; brackets in texts can hide nesting from the count above.
    if (error.message.startsWith("Not enough stack"))
      return refuse(issue("program-too-deep", { limit: MAX_DEPTH }));
    const start = "pos" in error && typeof error.pos === "number" ? error.pos : 0;
    const detail = error.message.replace(/ \(\d+:\d+\)$/, "");
    return refuseAt(issue("syntax-error", { detail }), { start, end: start + 1 });
  }
}
