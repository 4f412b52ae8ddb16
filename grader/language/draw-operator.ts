import { tensorOrNumber } from "../ops/argument-type";
import { drawProduct, drawQuotient, drawSum } from "../ops/trace/draw-arithmetic";
import type { Drawing } from "../ops/trace/drawing";
import type { Value } from "../ops/value";
import type { Tensor } from "../tensor/tensor";
import { children, type Program } from "./program";

type Sum = Extract<Program, { type: "arithmetic" }> & { readonly sign: "+" | "-" };

const isSum = (node: Program): node is Sum =>
  node.type === "arithmetic" && (node.sign === "+" || node.sign === "-");

/** The sums that begin a longer one: in `r + g + b` the sum `r + g`. They are drawn with it. */
export function sumsWithin(program: Program): ReadonlySet<Program> {
  const within = new Set(children(program).flatMap((child) => [...sumsWithin(child)]));
  return isSum(program) && isSum(program.left) ? within.add(program.left) : within;
}

/** What an operator joins, from left to right; a chain of sums joins all its summands. */
export function operatorOperands(node: Program): readonly Program[] {
  if (node.type === "negate") return [node.operand];
  if (node.type !== "arithmetic") return [];
  return isSum(node) && isSum(node.left)
    ? [...operatorOperands(node.left), node.right]
    : [node.left, node.right];
}

/**
 * How an operator of a program is drawn, from the values that it was given; null for other nodes, and between numbers.
 * @param given what a node was given, in the order of its children
 */
export function drawOperator(node: Program, given: (node: Program) => readonly Value[]): Drawing | null {
  if (node.type === "negate") return drawSum(tensorsOf(given(node)).map((x) => ({ x, sign: -1 })));
  if (node.type !== "arithmetic") return null;
  if (isSum(node)) return drawSum(summands(node, given));
  const [left, right] = tensorsOf(given(node));
  if (!left || !right) return null;
  return node.sign === "*" ? drawProduct(left, right) : drawQuotient(left, right);
}

function summands(
  node: Sum,
  given: (node: Program) => readonly Value[],
): readonly { readonly x: Tensor; readonly sign: 1 | -1 }[] {
  const [left, right] = tensorsOf(given(node));
  const first = isSum(node.left) ? summands(node.left, given) : left ? [{ x: left, sign: 1 } as const] : [];
  return right ? [...first, { x: right, sign: node.sign === "-" ? -1 : 1 }] : first;
}

const tensorsOf = (values: readonly Value[]): Tensor[] =>
  values.flatMap((value) => tensorOrNumber.read(value) ?? []);
