import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { formatShape, sameShape } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import { tensorOrNumber, wholeNumber } from "./argument-type";
import type { DeclaredMistake } from "./declared-mistake";
import { withinBudget } from "./geometry";
import { reluMistakes } from "./mistakes/relu";
import { defineOperation, type Operation, optional, required } from "./operation";
import { drawEach, RELU } from "./trace/draw-cells";
import type { Step } from "./trace/drawing";
import { asTensor, describeValue, type Value } from "./value";

/** A tensor of shape [] is a plain number again. */
const unwrap = (tensor: Tensor): Value => (tensor.shape.length === 0 ? (tensor.data[0] ?? 0) : tensor);

const each = (x: Tensor, apply: (value: number) => number): Value =>
  unwrap(new Tensor(x.shape, x.data.map(apply)));

const elementwise = (
  name: string,
  summary: string,
  { label, apply }: Step,
  mistakes: readonly DeclaredMistake<{ readonly x: Tensor }>[] = [],
): Operation =>
  defineOperation({
    name,
    summary,
    mistakes,
    positional: { x: required(tensorOrNumber, "A tensor of any shape, or a number.") },
    options: {},
    compute: ({ x }) => ok(each(x, apply)),
    trace: ({ x }) => drawEach(x, { label, apply }),
  });

/** |x| in every cell; the shape stays. */
export const abs = elementwise("abs", "The absolute value of every cell.", {
  label: "without its sign",
  apply: Math.abs,
});
/** max(0, x) in every cell; the shape stays. */
export const relu = elementwise("relu", "Negative cells become 0, the others stay.", RELU, reluMistakes);
/** 1 / (1 + e^−x) in every cell; the shape stays. */
export const sigmoid = elementwise("sigmoid", "1 / (1 + e^-x) of every cell.", {
  label: "sigmoid",
  apply: (value) => 1 / (1 + Math.exp(-value)),
});
/** e^x in every cell; the shape stays. Beyond x ≈ 709 the program's value is not finite and refused. */
export const exp = elementwise("exp", "e^x of every cell.", { label: "e^x", apply: Math.exp });

/** Every cell rounded to `digits` decimals, halves away from zero, as taught by hand. */
export const round = defineOperation({
  name: "round",
  summary: "Rounds every cell to a number of decimals, halves away from zero.",
  positional: {
    x: required(tensorOrNumber, "A tensor of any shape, or a number."),
    digits: optional(wholeNumber(0), 0, "Decimals that stay, at most 15."),
  },
  options: {},
  compute: ({ x, digits }, effort) => {
    const cells = x.data.length;
    const affordable = withinBudget(cells, cells * ROUNDING_COST, effort);
    return affordable.ok ? ok(each(x, (value) => roundTo(value, Math.min(digits, 15)))) : affordable;
  },
  trace: ({ x, digits }) =>
    drawEach(x, {
      label: digits === 1 ? "rounded to 1 decimal" : `rounded to ${digits} decimals`,
      apply: (value) => roundTo(value, Math.min(digits, 15)),
    }),
});

/** Rounding one cell takes about as long as this many multiply-adds of a convolution. */
const ROUNDING_COST = 1_000;

/** Shifting the decimal exponent as text keeps 1.005 from becoming 1.00499999999999989 on the way. */
function roundTo(value: number, digits: number): number {
  const magnitude = Math.abs(value);
  if (magnitude >= 1e15 || !Number.isFinite(value)) return value;
  const shifted = Math.round(Number(shiftExponent(magnitude, digits)));
  return Math.sign(value) * Number(shiftExponent(shifted, -digits)) + 0;
}

function shiftExponent(value: number, by: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return `${mantissa}e${Number(exponent) + by}`;
}

export type ArithmeticSign = "+" | "-" | "*" | "/";

const ARITHMETIC: Readonly<Record<ArithmeticSign, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
};

/**
 * `+ - * /` between numbers, between tensors of equal shape, or between a tensor and a number.
 * Refuses other operands, shapes that differ (nothing is broadcast) and division by zero.
 */
export function arithmetic(sign: ArithmeticSign, left: Value, right: Value): Result<Value> {
  const a = operand(sign, "left", left);
  if (!a.ok) return a;
  const b = operand(sign, "right", right);
  if (!b.ok) return b;
  const apply = ARITHMETIC[sign];
  const [x, y] = [a.value, b.value];
  if (sign === "/" && y.data.includes(0))
    return refuse(issue("division-by-zero", { text: "the divisor is 0" }));
  const [first, second] = [x.data[0] ?? 0, y.data[0] ?? 0];
  if (y.shape.length === 0) return ok(each(x, (value) => apply(value, second)));
  if (x.shape.length === 0) return ok(each(y, (value) => apply(first, value)));
  if (!sameShape(x.shape, y.shape)) {
    const data = { operation: sign, left: formatShape(x.shape), right: formatShape(y.shape) };
    return refuse(issue("shapes-differ", data));
  }
  return ok(
    new Tensor(
      x.shape,
      x.data.map((value, at) => apply(value, y.data[at] ?? 0)),
    ),
  );
}

function operand(operation: string, name: string, value: Value): Result<Tensor> {
  const tensor = typeof value === "number" ? new Tensor([], Float64Array.of(value)) : asTensor(value);
  if (tensor) return ok(tensor);
  const { expected } = tensorOrNumber;
  return refuse(issue("wrong-argument", { operation, name, expected, found: describeValue(value) }));
}
