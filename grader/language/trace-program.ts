import type { MistakeId } from "../mistakes.en";
import { tensorOrNumber } from "../ops/argument-type";
import { noEffort } from "../ops/effort";
import { operations } from "../ops/index";
import type { Drawing } from "../ops/trace/drawing";
import type { Value } from "../ops/value";
import { cellCount } from "../tensor/shape";
import type { Tensor } from "../tensor/tensor";
import { drawOperator, operatorOperands, sumsWithin } from "./draw-operator";
import { evaluateMutated, type Mutation, planMutations } from "./evaluate-mutated";
import { evaluateProgram, type Observe, type Scope } from "./evaluate-program";
import { printProgram } from "./print-program";
import type { Call, Program } from "./program";

/** Most cells of an input or a result that are drawn: 64 × 64 × 16. */
export const MOST_DRAWN_CELLS = 65_536;
/** Most numbers that come together in one cell. */
export const MOST_TERMS = 4_096;

/** A node of a program as it was computed, with its picture. */
export interface Drawn {
  readonly drawing: Drawing;
  /** What its inputs are called. */
  readonly names: readonly string[];
  readonly output: Tensor;
}

/** A node of a program that can be drawn, and what mistakes make of it. */
export interface DrawnCall {
  readonly title: string;
  readonly operation: string;
  readonly right: Drawn;
  /** Whether a mistake is made in this very call. */
  readonly made: boolean;
  /** null where no mistake leads up to here, where its way ends before, or where it has no picture. */
  readonly presumed: Drawn | null;
}

/** What the nodes of a program were given and gave, in the order in which they were computed. */
type Observed = ReadonlyMap<Program, { readonly inputs: readonly Value[]; readonly value: Value }>;

/**
 * What of a program can be drawn, in the order of its computation, with the values it saw: calls, and `+ - * /` between
 * tensors, a chain of sums as one. Nothing where the program has no value; nodes beyond the bounds above are left out.
 */
export function traceProgram(
  program: Program,
  scope: Scope,
  mutations: readonly Mutation[],
): readonly DrawnCall[] {
  const right = observing(
    (observe) => evaluateProgram(program, scope, noEffort(), null, observe)?.ok ?? false,
  );
  if (right === null) return [];
  const mistaken = observing((observe) => {
    evaluateMutated(program, scope, mutations, noEffort(), observe);
    return true;
  });
  const planned = planMutations(program, mutations);
  const inner = sumsWithin(program);
  return [...right.keys()].flatMap((node) => {
    if (inner.has(node)) return [];
    const drawn = drawNode(node, right, [])?.drawn;
    if (!drawn) return [];
    const ids = node.type === "call" ? (planned.get(node) ?? []) : [];
    const presumed = mutations.length > 0 && mistaken ? drawNode(node, mistaken, ids) : null;
    const made = presumed?.made ?? false;
    const title = printProgram(node);
    return [{ title, operation: operationOf(node), right: drawn, made, presumed: presumed?.drawn ?? null }];
  });
}

function observing(evaluate: (observe: Observe) => boolean): Observed | null {
  const observed = new Map<Program, { readonly inputs: readonly Value[]; readonly value: Value }>();
  return evaluate((node, inputs, value) => observed.set(node, { inputs, value })) ? observed : null;
}

/** The picture of one node, and whether a mistake is made in it; null where it was not computed. */
function drawNode(node: Program, observed: Observed, ids: readonly MistakeId[]) {
  const seen = observed.get(node);
  const output = seen && tensorOrNumber.read(seen.value);
  if (!seen || !output) return null;
  const traced =
    node.type === "call"
      ? operations.get(node.operation)?.trace?.(seen.inputs, ids)
      : { made: [], drawing: drawOperator(node, (each) => observed.get(each)?.inputs ?? []) };
  if (!traced) return null;
  const { made, drawing } = traced;
  const drawable = drawing !== null && isSmall(drawing, output);
  const drawn = drawable
    ? { drawing, names: drawing.inputs.map((input) => nameOf(node, input)), output }
    : null;
  return { made: made.length > 0, drawn };
}

function isSmall({ inputs, cellAt }: Drawing, output: Tensor): boolean {
  const tensors = [output, ...inputs.flatMap(({ x, around }) => (around ? [x, around] : [x]))];
  const few = tensors.every(({ shape }) => shape.length <= 3 && cellCount(shape) <= MOST_DRAWN_CELLS);
  return few && cellAt([0, 0, 0]).terms.length <= MOST_TERMS;
}

const operationOf = (node: Program): string => {
  if (node.type === "call") return node.operation;
  return node.type === "arithmetic" ? node.sign : "-";
};

/** What an input is called where it has no name, and is too long to write out. */
const NAMELESS = "image";
const LONGEST_NAME = 24;

function nameOf(node: Program, { argument, item }: Drawing["inputs"][number]): string {
  const given = node.type === "call" ? argumentOf(node, argument) : null;
  const items = given?.type === "list" ? given.items : operatorOperands(node);
  const program = item === null ? given : items[item];
  if (!program || program.type === "list") return NAMELESS;
  const printed = printProgram(program);
  return printed.length <= LONGEST_NAME ? printed : NAMELESS;
}

function argumentOf({ operation, inputs }: Call, argument: string): Program | null {
  const at = Object.keys(operations.get(operation)?.positional ?? {}).indexOf(argument);
  return inputs[at] ?? null;
}
