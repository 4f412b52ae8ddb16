import {
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  type MathNode,
} from "mathjs/number";
import { issue } from "../../issue";
import { nearestName } from "../../nearest-name";
import { all, ok, type Result, refuse } from "../../result";
import { type Formula, type FunctionName, findFunction, functionNames, functionOf } from "./formula";

/** A node of the parser's as a formula; refuses every node, sign, function and name that formulas do not have. */
export function readNode(node: MathNode, variables: readonly string[]): Result<Formula> {
  if (isParenthesisNode(node)) return readNode(node.content, variables);
  if (isConstantNode(node)) {
    return Number.isFinite(node.value)
      ? ok({ type: "number", value: node.value })
      : refuse(issue("formula-sign", { sign: String(node.value) }));
  }
  if (isSymbolNode(node)) {
    return variables.includes(node.name)
      ? ok({ type: "variable", name: node.name })
      : refuse(unknownVariable(node.name, variables));
  }
  if (isOperatorNode(node)) {
    const name = SIGNS.get(node.fn);
    return name === undefined
      ? refuse(issue("formula-sign", { sign: node.op }))
      : apply(name, node.args, variables);
  }
  if (isFunctionNode(node)) {
    // The called node is no name where it was read from something else: a2.floor(3).
    const called = node.fn.toString();
    const name = findFunction(called);
    return name === undefined
      ? refuse(issue("unknown-function", { name: called, known: functionNames.join(", ") }))
      : apply(name, node.args, variables);
  }
  return refuse(issue("formula-sign", { sign: node.toString() }));
}

/** What the parser calls the signs. */
const SIGNS: ReadonlyMap<string, FunctionName> = new Map([
  ["add", "+"],
  ["subtract", "-"],
  ["multiply", "*"],
  ["divide", "/"],
  ["pow", "^"],
  ["unaryMinus", "negative"],
  ["unaryPlus", "positive"],
]);

function apply(
  name: FunctionName,
  nodes: readonly MathNode[],
  variables: readonly string[],
): Result<Formula> {
  const { least, most } = functionOf(name);
  if (nodes.length < least || nodes.length > most) {
    return refuse(issue("wrong-inputs", { name, found: nodes.length }));
  }
  const inputs = all(nodes.map((node) => readNode(node, variables)));
  return inputs.ok ? ok({ type: "apply", name, inputs: inputs.value }) : inputs;
}

/** `WK` in letters that are known is probably a product. */
function unknownVariable(name: string, variables: readonly string[]) {
  const letters = Array.from(name);
  const product = letters.every((letter) => variables.includes(letter)) ? letters.join("*") : "";
  const suggestion = product === "" ? nearestName(name, variables) : product;
  return issue("unknown-variable", { name, known: variables.join(", "), suggestion });
}
