import { type AnyNode, type Expression, parseExpressionAt, type SpreadElement } from "acorn";
import { type Issue, issue, type Span } from "../issue";
import { nearestName } from "../nearest-name";
import { drawOperations } from "../ops/draw/index";
import { operations } from "../ops/index";
import { all, ok, type Result, refuse } from "../result";
import { nestingOf } from "./nesting-of";
import { callsIn, type Program } from "./program";

/** Longest program, in characters. */
export const MAX_PROGRAM_LENGTH = 20_000;
/** Deepest nesting of brackets and operators. */
export const MAX_DEPTH = 100;

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
    if (rest < 0) return convert(node, 0);
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

const refuseAt = (found: Issue, span: Span) => refuse({ ...found, span });

function convert(node: AnyNode, depth: number): Result<Program> {
  const span = { start: node.start, end: node.end };
  if (depth > MAX_DEPTH) return refuseAt(issue("program-too-deep", { limit: MAX_DEPTH }), span);
  switch (node.type) {
    case "Literal": {
      const { value } = node;
      const plain = typeof value === "number" || typeof value === "string" || typeof value === "boolean";
      return plain ? ok({ type: "literal", value, span }) : notAllowed(node);
    }
    case "ParenthesizedExpression":
      return convert(node.expression, depth + 1);
    case "Identifier":
      return ok({ type: "name", name: node.name, span });
    case "UnaryExpression": {
      if (node.operator !== "-") return notAllowed(node, node.operator);
      const operand = convert(node.argument, depth + 1);
      return operand.ok ? ok({ type: "negate", operand: operand.value, span }) : operand;
    }
    case "BinaryExpression": {
      const { operator } = node;
      if (operator !== "+" && operator !== "-" && operator !== "*" && operator !== "/") {
        return notAllowed(node, operator);
      }
      const sides = all([convert(node.left, depth + 1), convert(node.right, depth + 1)]);
      if (!sides.ok) return sides;
      const [left, right] = sides.value;
      if (!left || !right) throw new Error("a binary expression has two sides");
      return ok({ type: "arithmetic", sign: operator, left, right, span });
    }
    case "CallExpression": {
      if (node.callee.type !== "Identifier") return notAllowed(node, "a call of anything but an operation");
      return call(node.callee.name, node.arguments, { span, callee: node.callee, depth });
    }
    case "ArrayExpression": {
      const items = all(node.elements.map((item) => (item ? convert(item, depth + 1) : hole(span))));
      return items.ok ? ok({ type: "list", items: items.value, span }) : items;
    }
    case "ObjectExpression": {
      const entries = all(node.properties.map((property) => entry(property, depth)));
      return entries.ok ? ok({ type: "record", entries: entries.value, span }) : entries;
    }
    case "MemberExpression": {
      if (!node.computed || node.optional) return notAllowed(node, "access with a dot");
      const both = all([convert(node.object, depth + 1), convert(node.property, depth + 1)]);
      if (!both.ok) return both;
      const [target, at] = both.value;
      if (!target || !at) throw new Error("an index has a target and a place");
      return ok({ type: "index", target, at, span });
    }
    default:
      return notAllowed(node);
  }
}

function call(
  operation: string,
  listed: readonly (Expression | SpreadElement)[],
  context: { readonly span: Span; readonly callee: Span; readonly depth: number },
): Result<Program> {
  if (!operations.has(operation) && !drawOperations.has(operation)) {
    const known = [...operations.keys(), ...drawOperations.keys()];
    const found = issue("unknown-operation", { name: operation, nearest: nearestName(operation, known) });
    return refuseAt(found, { start: context.callee.start, end: context.callee.end });
  }
  const inputs = all(listed.map((argument) => convert(argument, context.depth + 1)));
  return inputs.ok ? ok({ type: "call", operation, inputs: inputs.value, span: context.span }) : inputs;
}

function entry(property: AnyNode, depth: number): Result<readonly [string, Program]> {
  const plain =
    property.type === "Property" && property.kind === "init" && !property.computed && !property.method;
  if (!plain) return notAllowed(property, "anything but name: value in braces");
  const { key } = property;
  const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : null;
  if (name === null) return notAllowed(property);
  const value = convert(property.value, depth + 1);
  return value.ok ? ok([name, value.value]) : value;
}

const hole = (span: Span) => refuseAt(issue("not-allowed", { construct: "an empty place in a list" }), span);

const PLAIN_NAMES: Readonly<Record<string, string>> = {
  ArrowFunctionExpression: "a function",
  FunctionExpression: "a function",
  AssignmentExpression: "an assignment",
  ConditionalExpression: "a condition",
  LogicalExpression: "a logical operator",
  NewExpression: "new",
  SequenceExpression: "a comma outside brackets",
  SpreadElement: "...",
  TemplateLiteral: "a template text",
  ThisExpression: "this",
  Literal: "this kind of literal",
};

const notAllowed = (node: AnyNode, construct = PLAIN_NAMES[node.type] ?? "this construct") =>
  refuseAt(issue("not-allowed", { construct }), { start: node.start, end: node.end });
