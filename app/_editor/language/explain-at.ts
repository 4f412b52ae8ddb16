import { cursorContext } from "./cursor-context";
import { explainLayer, explainOperation, explainParameter } from "./describe";
import type { Expression } from "./expression-at";
import { type FormatDescription, operationsFor } from "./format";
import { type Lexeme, lex, unquoted } from "./lex";

export interface Explanation {
  /** Offsets in the expression of the word that is explained. */
  start: number;
  end: number;
  /** Markdown. */
  text: string;
}

const called = <T extends { name: string }>(list: readonly T[], name: string | null): T | undefined =>
  list.find((one) => one.name === name);

function explainWord(format: FormatDescription, program: string, word: Lexeme, names: Expression["names"]) {
  const context = cursorContext(program, word.start);
  const isKey = program.slice(word.end).trimStart().startsWith(":");
  if (isKey && context.at === "option") {
    return called(called(format.operations, context.call.operation)?.options ?? [], word.text);
  }
  if (isKey && context.at === "layer option") {
    return called(called(format.layers, context.layer)?.options ?? [], word.text);
  }
  return called(names, word.text);
}

/** What the word at `offset` of a program means; null where there is none that has a meaning. */
export function explainAt(
  format: FormatDescription,
  program: string,
  offset: number,
  expression: Pick<Expression, "names" | "mayDraw">,
): Explanation | null {
  const word = lex(program).find(
    ({ type, start, end }) => type !== "sign" && start <= offset && offset <= end,
  );
  if (!word) return null;
  const at = (text: string) => ({ start: word.start, end: word.end, text });
  const layer = called(format.layers, unquoted(word.text));
  if (word.type === "text") return layer ? at(explainLayer(layer)) : null;
  const operation = called(operationsFor(format, expression), word.text);
  const isCall = program.slice(word.end).trimStart().startsWith("(");
  if (operation && isCall) return at(explainOperation(operation));
  const found = explainWord(format, program, word, expression.names);
  if (!found) return operation ? at(explainOperation(operation)) : null;
  if ("summary" in found) return at(`\`${found.name}\`: ${explainParameter(found)}`);
  const origin = found.from === "given" ? "given" : "the answer of an earlier part";
  return at(`\`${found.name}\`: ${origin}.`);
}
