import { issue, type Span } from "../issue";
import { nearestName } from "../nearest-name";
import { MAX_TENSOR_CELLS } from "../ops/argument-type";
import { type Effort, noEffort } from "../ops/effort";
import { arithmetic } from "../ops/elementwise";
import { operations } from "../ops/index";
import { asTensor, isList, type Value } from "../ops/value";
import { all, ok, type Result, refuse } from "../result";
import { cellCount } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import type { Program } from "./program";

/** Most nodes the programs of one exercise may visit. */
export const MAX_STEPS = 20_000;
/** Most cells the values they compute may hold together; they stay in memory while the exercise is used. */
export const MAX_COMPUTED_CELLS = 10_000_000;

/** Values by name: the exercise's data and the parts before this one. */
export type Scope = ReadonlyMap<string, Value>;

/**
 * Evaluates a program in float64 over the operations of this grader.
 * Refuses unknown names (with the nearest known one), unfit arguments, division by zero, values that are not
 * finite, and programs beyond the step and size budget; issues carry their place in the program's text.
 * Evaluations given the same `effort` share one budget.
 */
export function evaluateProgram(program: Program, scope: Scope, effort: Effort = noEffort()): Result<Value> {
  const result = visit(program, { scope, effort });
  if (!result.ok || isFiniteThroughout(result.value)) return result;
  return locate(refuse(issue("value-not-finite", {})), program.span);
}

interface Walk {
  readonly scope: Scope;
  readonly effort: Effort;
}

function visit(node: Program, walk: Walk): Result<Value> {
  walk.effort.steps++;
  if (walk.effort.steps > MAX_STEPS)
    return locate(refuse(issue("out-of-steps", { limit: MAX_STEPS })), node.span);
  switch (node.type) {
    case "literal":
      return ok(node.value);
    case "name":
      return lookUp(node.name, node.span, walk.scope);
    case "negate": {
      const operand = visit(node.operand, walk);
      return operand.ok ? locate(checked(arithmetic("-", 0, operand.value), walk), node.span) : operand;
    }
    case "arithmetic": {
      const left = visit(node.left, walk);
      if (!left.ok) return left;
      const right = visit(node.right, walk);
      return right.ok
        ? locate(checked(arithmetic(node.sign, left.value, right.value), walk), node.span)
        : right;
    }
    case "call": {
      const operation = operations.get(node.operation);
      if (!operation) throw new Error(`the parser let ${node.operation} through`);
      const inputs = all(node.inputs.map((input) => visit(input, walk)));
      return inputs.ok
        ? locate(checked(operation.apply(inputs.value, walk.effort), walk), node.span)
        : inputs;
    }
    case "list": {
      const items = all(node.items.map((item) => visit(item, walk)));
      return items.ok ? locate(limited(items.value), node.span) : items;
    }
    case "record": {
      const values = all(node.entries.map(([, value]) => visit(value, walk)));
      if (!values.ok) return values;
      return ok(Object.fromEntries(node.entries.map(([name], at) => [name, values.value[at] ?? 0])));
    }
    case "index": {
      const target = visit(node.target, walk);
      if (!target.ok) return target;
      const at = visit(node.at, walk);
      return at.ok ? locate(checked(itemAt(target.value, at.value), walk), node.span) : at;
    }
    default:
      return node satisfies never;
  }
}

/** What was computed must be finite and small: no later operation may hide a NaN or outgrow the memory. */
function checked(result: Result<Value>, { effort }: Walk): Result<Value> {
  if (!result.ok) return result;
  if (!isFiniteThroughout(result.value)) return refuse(issue("value-not-finite", {}));
  if (!(result.value instanceof Tensor)) return result;
  const cells = result.value.data.length;
  effort.cells += cells;
  if (cells > MAX_TENSOR_CELLS) return refuse(issue("tensor-too-large", { cells, limit: MAX_TENSOR_CELLS }));
  if (effort.cells <= MAX_COMPUTED_CELLS) return result;
  return refuse(issue("tensor-too-large", { cells: effort.cells, limit: MAX_COMPUTED_CELLS }));
}

/** A list of tensors is written out where an operation wants one tensor; names make it long at no cost. */
function limited(items: readonly Value[]): Result<Value> {
  const cells = items.reduce<number>((sum, item) => sum + (item instanceof Tensor ? item.data.length : 1), 0);
  if (cells <= MAX_TENSOR_CELLS) return ok(items);
  return refuse(issue("tensor-too-large", { cells, limit: MAX_TENSOR_CELLS }));
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
