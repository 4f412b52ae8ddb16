import { issue, type Span } from "../issue";
import { nearestName } from "../nearest-name";
import { arithmetic } from "../ops/elementwise";
import { operations } from "../ops/index";
import { asTensor, isList, type Value } from "../ops/value";
import { all, ok, type Result, refuse } from "../result";
import { cellCount } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import type { Program } from "./program";

/** Most nodes one evaluation may visit. */
export const MAX_STEPS = 20_000;

/** Values by name: the exercise's data and the parts before this one. */
export type Scope = ReadonlyMap<string, Value>;

/**
 * Evaluates a program in float64 over the operations of this grader.
 * Refuses unknown names (with the nearest known one), unfit arguments, division by zero, values that are not
 * finite, and programs beyond the step and size budget; issues carry their place in the program's text.
 */
export function evaluateProgram(program: Program, scope: Scope): Result<Value> {
  const result = visit(program, { scope, steps: 0 });
  if (!result.ok || isFiniteThroughout(result.value)) return result;
  return locate(refuse(issue("value-not-finite", {})), program.span);
}

interface Walk {
  readonly scope: Scope;
  steps: number;
}

function visit(node: Program, walk: Walk): Result<Value> {
  walk.steps++;
  if (walk.steps > MAX_STEPS) return locate(refuse(issue("out-of-steps", { limit: MAX_STEPS })), node.span);
  switch (node.type) {
    case "literal":
      return ok(node.value);
    case "name":
      return lookUp(node.name, node.span, walk.scope);
    case "negate": {
      const operand = visit(node.operand, walk);
      return operand.ok ? locate(arithmetic("-", 0, operand.value), node.span) : operand;
    }
    case "arithmetic": {
      const left = visit(node.left, walk);
      if (!left.ok) return left;
      const right = visit(node.right, walk);
      return right.ok ? locate(arithmetic(node.sign, left.value, right.value), node.span) : right;
    }
    case "call": {
      const operation = operations.get(node.operation);
      if (!operation) throw new Error(`the parser let ${node.operation} through`);
      const inputs = all(node.inputs.map((input) => visit(input, walk)));
      return inputs.ok ? locate(operation.apply(inputs.value), node.span) : inputs;
    }
    case "list":
      return all(node.items.map((item) => visit(item, walk)));
    case "record": {
      const values = all(node.entries.map(([, value]) => visit(value, walk)));
      if (!values.ok) return values;
      return ok(Object.fromEntries(node.entries.map(([name], at) => [name, values.value[at] ?? 0])));
    }
    case "index": {
      const target = visit(node.target, walk);
      if (!target.ok) return target;
      const at = visit(node.at, walk);
      return at.ok ? locate(itemAt(target.value, at.value), node.span) : at;
    }
    default:
      return node satisfies never;
  }
}

function lookUp(name: string, span: Span, scope: Scope): Result<Value> {
  const value = scope.get(name);
  if (value !== undefined) return ok(value);
  return locate(refuse(issue("unknown-name", { name, nearest: nearestName(name, scope.keys()) })), span);
}

/** `x[i]`: an item of a list, or what is left of a tensor without its first axis. */
function itemAt(target: Value, at: Value): Result<Value> {
  const tensor = asTensor(target);
  const length = tensor ? tensor.axis(0) : isList(target) ? target.length : null;
  if (length === null || typeof at !== "number" || !Number.isInteger(at)) {
    return refuse(
      issue("not-allowed", { construct: "an index into anything but a list or tensor, by a whole number" }),
    );
  }
  if (at < 0 || at >= length) return refuse(issue("index-outside", { index: at, length }));
  if (!tensor) return ok(isList(target) ? (target[at] ?? 0) : 0);
  const shape = tensor.shape.slice(1);
  const size = cellCount(shape);
  const data = tensor.data.slice(at * size, (at + 1) * size);
  return ok(shape.length === 0 ? (data[0] ?? 0) : new Tensor(shape, data));
}

/** Gives issues that have no place yet the place of the node that raised them. */
function locate<T>(result: Result<T>, span: Span): Result<T> {
  if (result.ok) return result;
  return refuse(...result.issues.map((found) => (found.span ? found : { ...found, span })));
}

function isFiniteThroughout(value: Value): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (value instanceof Tensor) return value.data.every(Number.isFinite);
  return isList(value) ? value.every(isFiniteThroughout) : true;
}
