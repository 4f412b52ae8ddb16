import { tensorOrNumber } from "../ops/argument-type";
import { drawProduct, drawQuotient, drawSum } from "../ops/trace/draw-arithmetic";
import type { Drawing } from "../ops/trace/drawing";
import type { Value } from "../ops/value";
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
 * How an operator of a program is drawn; null for other nodes, and between numbers.
 * @param values of `operatorOperands`
 */
export function drawOperator(node: Program, values: readonly Value[]): Drawing | null {
  const tensors = values.map((value) => tensorOrNumber.read(value)).filter((tensor) => tensor !== undefined);
  const [left, right] = tensors;
  if (!left || tensors.length < values.length) return null;
  if (node.type === "negate") return drawSum([{ x: left, sign: -1 }]);
  if (node.type !== "arithmetic" || !right) return null;
  if (node.sign === "*") return drawProduct(left, right);
  if (node.sign === "/") return drawQuotient(left, right);
  const signs = signsOf(node);
  return drawSum(tensors.map((x, at) => ({ x, sign: signs[at] ?? 1 })));
}

/** Of `operatorOperands`, for a sum. */
const signsOf = (node: Program): readonly (1 | -1)[] => {
  if (!isSum(node)) return [1];
  return [...signsOf(node.left), node.sign === "-" ? -1 : 1];
};
