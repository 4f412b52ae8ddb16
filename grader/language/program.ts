import type { Conventions } from "../conventions";
import type { Span } from "../issue";
import type { ArithmeticSign } from "../ops/elementwise";

/** A parsed answer program: a whitelisted expression, every node with its place in the text. */
export type Program =
  | { readonly type: "literal"; readonly value: number | string | boolean; readonly span: Span }
  | { readonly type: "name"; readonly name: string; readonly span: Span }
  | { readonly type: "negate"; readonly operand: Program; readonly span: Span }
  | {
      readonly type: "arithmetic";
      readonly sign: ArithmeticSign;
      readonly left: Program;
      readonly right: Program;
      readonly span: Span;
    }
  | Call
  | { readonly type: "list"; readonly items: readonly Program[]; readonly span: Span }
  | {
      readonly type: "record";
      readonly entries: readonly (readonly [string, Program])[];
      readonly span: Span;
    }
  | { readonly type: "index"; readonly target: Program; readonly at: Program; readonly span: Span };

/** An operation applied to its arguments. */
export interface Call {
  readonly type: "call";
  readonly operation: string;
  readonly inputs: readonly Program[];
  readonly span: Span;
  /** They settle the options that the call leaves open; left out: the operation's own defaults do. */
  readonly conventions?: Conventions;
}

/** The parts a node is made of, in reading order. */
export function children(program: Program): readonly Program[] {
  switch (program.type) {
    case "literal":
    case "name":
      return [];
    case "negate":
      return [program.operand];
    case "arithmetic":
      return [program.left, program.right];
    case "call":
      return program.inputs;
    case "list":
      return program.items;
    case "record":
      return program.entries.map(([, value]) => value);
    case "index":
      return [program.target, program.at];
    default:
      return program satisfies never;
  }
}

/** Every name the program reads, once each. */
export function namesIn(program: Program): ReadonlySet<string> {
  const names = new Set(children(program).flatMap((child) => [...namesIn(child)]));
  return program.type === "name" ? names.add(program.name) : names;
}

/** Every call, in the order in which the program names them. */
export function callsIn(program: Program): readonly Call[] {
  const inner = children(program).flatMap(callsIn);
  return program.type === "call" ? [program, ...inner] : inner;
}
