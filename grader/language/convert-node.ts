import type { AnyNode, Expression, SpreadElement } from "acorn";
import { type Issue, issue, type Span } from "../issue";
import { nearestName } from "../nearest-name";
import { drawOperations } from "../ops/draw/index";
import { operations } from "../ops/index";
import { all, ok, type Result, refuse } from "../result";
import type { Program } from "./program";

/** Deepest nesting of brackets and operators. */
export const MAX_DEPTH = 100;

/** A refusal at a place of the text. */
export const refuseAt = (found: Issue, span: Span) => refuse({ ...found, span });

/** A node of acorn's tree as one of ours; refuses all that the answer language has no place for. */
export function convertNode(node: AnyNode, depth: number): Result<Program> {
  const span = { start: node.start, end: node.end };
  if (depth > MAX_DEPTH) return refuseAt(issue("program-too-deep", { limit: MAX_DEPTH }), span);
  switch (node.type) {
    case "Literal": {
      const { value } = node;
      const plain = typeof value === "number" || typeof value === "string" || typeof value === "boolean";
      return plain ? ok({ type: "literal", value, span }) : notAllowed(node);
    }
    case "ParenthesizedExpression":
      return convertNode(node.expression, depth + 1);
    case "Identifier":
      return ok({ type: "name", name: node.name, span });
    case "UnaryExpression": {
      if (node.operator !== "-") return notAllowed(node, node.operator);
      const operand = convertNode(node.argument, depth + 1);
      return operand.ok ? ok({ type: "negate", operand: operand.value, span }) : operand;
    }
    case "BinaryExpression": {
      const { operator } = node;
      if (operator !== "+" && operator !== "-" && operator !== "*" && operator !== "/") {
        return notAllowed(node, operator);
      }
      const sides = all([convertNode(node.left, depth + 1), convertNode(node.right, depth + 1)]);
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
      const items = all(node.elements.map((item) => (item ? convertNode(item, depth + 1) : hole(span))));
      return items.ok ? ok({ type: "list", items: items.value, span }) : items;
    }
    case "ObjectExpression": {
      const entries = all(node.properties.map((property) => entry(property, depth)));
      return entries.ok ? ok({ type: "record", entries: entries.value, span }) : entries;
    }
    case "MemberExpression": {
      if (!node.computed || node.optional) return notAllowed(node, "access with a dot");
      const both = all([convertNode(node.object, depth + 1), convertNode(node.property, depth + 1)]);
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
  const inputs = all(listed.map((argument) => convertNode(argument, context.depth + 1)));
  return inputs.ok ? ok({ type: "call", operation, inputs: inputs.value, span: context.span }) : inputs;
}

function entry(property: AnyNode, depth: number): Result<readonly [string, Program]> {
  const plain =
    property.type === "Property" && property.kind === "init" && !property.computed && !property.method;
  if (!plain) return notAllowed(property, "anything but name: value in braces");
  const { key } = property;
  const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : null;
  if (name === null) return notAllowed(property);
  const value = convertNode(property.value, depth + 1);
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
