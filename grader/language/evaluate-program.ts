import { issue, type Span } from "../issue";
import { nearestName } from "../nearest-name";
import { conform } from "../ops/conform";
import { type Effort, noEffort } from "../ops/effort";
import { arithmetic } from "../ops/elementwise";
import { operations } from "../ops/index";
import { itemAt } from "../ops/item-at";
import { isFiniteThroughout, type Value } from "../ops/value";
import { all, ok, type Result, refuse } from "../result";
import { checkedList, checkedSize, mayRead, TOO_MUCH_READ } from "./budget";
import { locate } from "./locate";
import type { Call, Program } from "./program";

/** Most nodes the programs of one exercise may visit. */
export const MAX_STEPS = 20_000;
/** Values by name: the exercise's data and the parts before this one. */
export type Scope = ReadonlyMap<string, Value>;

/** What was computed before, for evaluations of programs that share nodes over one scope. */
export interface Recall {
  readonly values: Map<Program, Value>;
  /** Nodes that come out otherwise this time, and all that they are in. */
  readonly stale: ReadonlySet<Program>;
}

/** Computes a call in another way; null: as usual. */
export type Replace = (call: Call, inputs: readonly Value[], effort: Effort) => Result<Value> | null;

/**
 * Evaluates a program in float64 over the operations of this grader.
 * Refuses unknown names (with the nearest known one), unfit arguments, division by zero, values that are not
 * finite, and programs beyond the step and size budget; issues carry their place in the program's text.
 * Evaluations given the same `effort` share one budget.
 */
export function evaluateProgram(
  program: Program,
  scope: Scope,
  effort: Effort = noEffort(),
  replace: Replace | null = null,
  recall: Recall | null = null,
): Result<Value> {
  const result = visit(program, { scope, effort, replace, recall });
  if (!result.ok || isFiniteThroughout(result.value)) return result;
  return locate(refuse(issue("value-not-finite", {})), program.span);
}

interface Walk {
  readonly scope: Scope;
  readonly effort: Effort;
  readonly replace: Replace | null;
  readonly recall: Recall | null;
}

function visit(node: Program, walk: Walk): Result<Value> {
  const { recall } = walk;
  if (recall === null || recall.stale.has(node)) return compute(node, walk);
  const known = recall.values.get(node);
  if (known !== undefined) return ok(known);
  const result = compute(node, walk);
  if (result.ok) recall.values.set(node, result.value);
  return result;
}

function compute(node: Program, walk: Walk): Result<Value> {
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
      if (!operand.ok) return operand;
      return applied(node.span, walk, [operand.value], () => arithmetic("-", 0, operand.value));
    }
    case "arithmetic": {
      const left = visit(node.left, walk);
      if (!left.ok) return left;
      const right = visit(node.right, walk);
      if (!right.ok) return right;
      const joined = () => arithmetic(node.sign, left.value, right.value);
      return applied(node.span, walk, [left.value, right.value], joined);
    }
    case "call": {
      const inputs = all(node.inputs.map((input) => visit(input, walk)));
      if (!inputs.ok) return inputs;
      const settled = settle(node, inputs.value);
      const called = () => walk.replace?.(node, settled, walk.effort) ?? apply(node, settled, walk.effort);
      return applied(node.span, walk, settled, called);
    }
    case "list": {
      const items = all(node.items.map((item) => visit(item, walk)));
      return items.ok ? locate(checkedList(items.value, walk.effort), node.span) : items;
    }
    case "record": {
      const values = all(node.entries.map(([, value]) => visit(value, walk)));
      if (!values.ok) return values;
      const entries = node.entries.map(([name], at) => [name, values.value[at] ?? 0] as const);
      return locate(checkedList(Object.fromEntries(entries), walk.effort), node.span);
    }
    case "index": {
      const target = visit(node.target, walk);
      if (!target.ok) return target;
      const at = visit(node.at, walk);
      if (!at.ok) return at;
      return applied(node.span, walk, [target.value], () => itemAt(target.value, at.value));
    }
    default:
      return node satisfies never;
  }
}

/** What the call says, and where it is silent its conventions. */
function settle({ operation: name, conventions }: Call, inputs: readonly Value[]): readonly Value[] {
  const operation = conventions && operations.get(name);
  return operation ? conform(operation, inputs, conventions) : inputs;
}

function apply({ operation: name }: Call, inputs: readonly Value[], effort: Effort): Result<Value> {
  const operation = operations.get(name);
  if (!operation) throw new Error(`the parser let ${name} through`);
  return operation.apply(inputs, effort);
}

/** Computes something at a place of the program, unless too much has been read by now. */
function applied(
  span: Span,
  { effort }: Walk,
  inputs: readonly Value[],
  compute: () => Result<Value>,
): Result<Value> {
  return locate(mayRead(inputs, effort) ? checkedSize(compute(), effort) : TOO_MUCH_READ, span);
}

function lookUp(name: string, span: Span, scope: Scope): Result<Value> {
  const value = scope.get(name);
  if (value !== undefined) return ok(value);
  return locate(refuse(issue("unknown-name", { name, nearest: nearestName(name, scope.keys()) })), span);
}
