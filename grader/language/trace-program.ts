import type { MistakeId } from "../mistakes.en";
import { tensorOrNumber } from "../ops/argument-type";
import type { MistakenDrawing } from "../ops/declared-mistake";
import { operations } from "../ops/index";
import { type Drawing, placeAt } from "../ops/trace/drawing";
import { cellCount } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import { drawOperator, operatorOperands, sumsWithin } from "./draw-operator";
import type { Mutation } from "./evaluate-mutated";
import type { Scope } from "./evaluate-program";
import { redrawSum } from "./mistaken-sums";
import { Observation } from "./observation";
import { printProgram } from "./print-program";
import { type Call, callsIn, children, type Program } from "./program";

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

/**
 * What of a program can be drawn, in the order of its computation, with the values it saw: calls, and `+ - * /` between
 * tensors, a chain of sums as one. Nothing where the program has no value; nodes beyond the bounds above are left out.
 */
export function traceProgram(
  program: Program,
  scope: Scope,
  mutations: readonly Mutation[],
): readonly DrawnCall[] {
  const places = new Map(callsIn(program).map((call, at) => [call, at]));
  const right = new Observation(program, scope, () => []);
  if (!right.isComplete) return [];
  const idsAt = (call: Call): readonly MistakeId[] =>
    mutations.flatMap(({ mistake, sites }) =>
      sites === "all" || sites.has(places.get(call) ?? -1) ? [mistake] : [],
    );
  const mistaken = mutations.length > 0 ? new Observation(program, scope, idsAt) : null;
  const inner = sumsWithin(program);
  const calls = nodesIn(program).flatMap((node): readonly DrawnCall[] => {
    const drawn = inner.has(node) ? null : drawNode(node, right, [])?.drawn;
    if (!drawn) return [];
    const presumed = mistaken && drawNode(node, mistaken, node.type === "call" ? idsAt(node) : []);
    const [title, operation] = [printProgram(node), operationOf(node)];
    const made = presumed?.made ?? false;
    return [{ title, operation, right: drawn, made, presumed: presumed?.drawn ?? null }];
  });
  const [only, ...others] = mutations;
  const inSums = only !== undefined && others.length === 0 && !calls.some(({ made }) => made);
  return inSums ? calls.map((call) => mistakeSum(call, only.mistake)) : calls;
}

/** A mistake that no call invites may be one in the program's own sums. What is computed from them is not followed. */
function mistakeSum(call: DrawnCall, mistake: MistakeId): DrawnCall {
  const { drawing, names, output } = call.right;
  const redrawn = call.operation === "+" ? redrawSum(drawing, mistake) : null;
  if (!redrawn) return call;
  const cells = output.data.map((_, at) => redrawn.cellAt(placeAt(redrawn.shape, at)).value);
  return {
    ...call,
    made: true,
    presumed: { drawing: redrawn, names, output: new Tensor(output.shape, cells) },
  };
}

/** Every node, what it is made of before itself: the order of computation. */
const nodesIn = (program: Program): readonly Program[] => [...children(program).flatMap(nodesIn), program];

/** The picture of one node, and whether a mistake is made in it; null where it was not computed. */
function drawNode(node: Program, observed: Observation, ids: readonly MistakeId[]) {
  const traced = node.type === "call" ? traceCall(node, observed, ids) : traceOperator(node, observed);
  const value = traced && observed.valueOf(node);
  const output = value === null ? undefined : tensorOrNumber.read(value);
  if (!traced || !output) return null;
  const { made, drawing } = traced;
  const drawn =
    drawing && isSmall(drawing, output)
      ? { drawing, names: drawing.inputs.map((input) => nameOf(node, input)), output }
      : null;
  return { made: made.length > 0, drawn };
}

function traceCall(call: Call, observed: Observation, ids: readonly MistakeId[]): MistakenDrawing | null {
  const inputs = observed.inputsOf(call);
  return (inputs && operations.get(call.operation)?.trace?.(inputs, ids)) ?? null;
}

function traceOperator(node: Program, observed: Observation): MistakenDrawing | null {
  const operands = operatorOperands(node);
  const values = operands.map((operand) => observed.valueOf(operand));
  const known = values.filter((value) => value !== null);
  if (operands.length === 0 || known.length < values.length) return null;
  return { made: [], drawing: drawOperator(node, known) };
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
  // What the operation itself makes and draws is no argument.
  if (node.type === "call" && given === null) return argument;
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
