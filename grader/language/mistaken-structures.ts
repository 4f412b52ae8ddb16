import type { MistakeId } from "../mistakes.en";
import { withChildren } from "./inline-parts";
import { children, type Program } from "./program";

/** A program as it comes out when its author's own sums are mistaken. */
export interface MistakenStructure {
  readonly mistake: MistakeId;
  readonly program: Program;
  /** What is taken for a channel; whether it is one shows only in its value. null where channels do not matter. */
  readonly channel: Program | null;
}

type Arithmetic = Extract<Program, { type: "arithmetic" }>;

/**
 * Everything that may go wrong with the sums that a program writes out, once for each sum: of summands that are alike,
 * such as `r + g + b` of three channels, only the first is taken, or their mean; of any sum a summand is left out.
 */
export function mistakenStructures(program: Program): readonly MistakenStructure[] {
  return [...everySum(program, channelMistakes), ...everySum(program, dropped)];
}

/** The whole program with one of its sums replaced, for every sum and every way to mistake it. */
function everySum(
  program: Program,
  mistaken: (sum: Arithmetic, inside: boolean) => readonly MistakenStructure[],
  inside = false,
): readonly MistakenStructure[] {
  const own = program.type === "arithmetic" ? mistaken(program, inside) : [];
  const inner = children(program);
  const deeper = inner.flatMap((child, at) =>
    everySum(child, mistaken, isSum(program)).map((found) => ({
      ...found,
      program: withChildren(program, inner.with(at, found.program)),
    })),
  );
  return [...own, ...deeper];
}

const isSum = (program: Program): program is Arithmetic =>
  program.type === "arithmetic" && program.sign === "+";

function dropped({ sign, left, right, span }: Arithmetic): readonly MistakenStructure[] {
  const shorter = (program: Program): MistakenStructure => ({
    mistake: "summand-dropped",
    program,
    channel: null,
  });
  if (sign === "+") return [shorter(left), shorter(right)];
  return sign === "-" ? [shorter(left), shorter({ type: "negate", operand: right, span })] : [];
}

/** @param inside the sum is part of a longer one, which is looked at as a whole */
function channelMistakes(sum: Arithmetic, inside: boolean): readonly MistakenStructure[] {
  const summands = inside ? [] : summandsOf(sum);
  const [first, ...others] = summands;
  if (!first || others.length === 0 || !others.every((other) => formOf(other) === formOf(first))) return [];
  const { span } = sum;
  const count: Program = { type: "literal", value: summands.length, span };
  return [
    { mistake: "only-first-channel", program: first, channel: first },
    {
      mistake: "channels-averaged",
      program: { type: "arithmetic", sign: "/", left: sum, right: count, span },
      channel: first,
    },
  ];
}

const summandsOf = (program: Program): readonly Program[] =>
  isSum(program) ? [...summandsOf(program.left), ...summandsOf(program.right)] : [program];

/** Summands of one form may be the channels of one image. */
function formOf(program: Program): string {
  if (program.type === "call") return `call ${program.operation}`;
  return program.type === "arithmetic" ? `arithmetic ${program.sign}` : program.type;
}
