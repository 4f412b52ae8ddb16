import type { z } from "zod";
import type { Conventions } from "../conventions";
import type { Json } from "../json";
import type { Scope } from "../language/evaluate-program";
import type { Program } from "../language/program";
import type { Effort } from "../ops/effort";
import type { Value } from "../ops/value";
import type { Result } from "../result";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import type { PartVerdict, Points } from "../verdict";

/** Marks one answer; pure, and fast because everything else was settled before. */
export type Judge = (answer: RawAnswer) => PartVerdict;

/**
 * What a kind does with the part's answer program. `value`: it is evaluated, and its value is the key. `expression`:
 * the kind evaluates it itself, with variables of its own. `optional`: like value, where there is one. `none`: the
 * kind's own fields say what is right.
 */
export type ProgramUse = "value" | "expression" | "optional" | "none";

/** What an answer is settled against. */
export interface Key {
  readonly program: Program | null;
  /** What the program gave; null where there is none, or where the kind evaluates it itself. */
  readonly value: Value | null;
  /** The given values and the parts before this one. */
  readonly scope: Scope;
  /** Shared by all that one exercise computes. */
  readonly effort: Effort;
  /** What students read, exercise first. */
  readonly prompts: readonly string[];
  /** Differs from part to part and from variant to variant: for orders that must not give away the answer. */
  readonly salt: string;
}

/** A program in a kind's own fields, at its place below the part. */
export interface OwnProgram {
  readonly path: readonly (string | number)[];
  readonly program: Program;
}

/** Answers that a part makes of its own, so that every part of every exercise can be tried. */
export interface Examples {
  readonly right: RawAnswer;
  /** null where every answer that can be read is right. */
  readonly wrong: RawAnswer | null;
  readonly unreadable: RawAnswer;
}

/** What is right, for the eyes of staff alone. */
export type RightAnswer =
  /** What the answer program gave. */
  | { readonly type: "value"; readonly value: Json }
  /** A right answer, as a student may give it. */
  | { readonly type: "answer"; readonly answer: RawAnswer }
  /** What an answer should say. */
  | { readonly type: "points"; readonly labels: readonly string[] };

/** An answer as a value of the answer language. */
export interface Suspected {
  readonly answer: Value;
  readonly tolerance: number;
  /** Where the value's cells stand in the answer as it was written, both row-major; left out where they stay. */
  readonly writtenAt?: readonly number[];
}

/** A part of one kind with its key settled. */
export interface SettledPart<Public> {
  readonly judge: Judge;
  readonly publish: () => Public;
  readonly examples: () => Examples;
  /** Never for students. null: what the answer program gave. */
  readonly right: () => RightAnswer | null;
  /**
   * The answer as the value that later parts may be marked from; null where it cannot stand in for the right one:
   * unreadable, of another size, or not what an honest mistake leaves; see `mayStandIn`.
   */
  readonly carry: (answer: RawAnswer) => Value | null;
  /**
   * The answer for the search for its mistake: as a value of the answer language, whatever its size, and how closely
   * its numbers are compared. null where it is no such value, or cannot be read.
   */
  readonly suspect: (answer: RawAnswer) => Suspected | null;
  /** A value of the answer language as students write it: with its channels where the conventions have them. */
  readonly written: (value: Value) => Value;
}

/** A part of one kind with its own fields read. */
export interface OpenedKind<Public> {
  readonly ownPrograms: readonly OwnProgram[];
  /** Names that the kind itself gives a value wherever the answer program uses them. */
  readonly variables: readonly string[];
  /** Refuses a key that cannot be this kind's answer. */
  readonly settle: (key: Key, possible: Points) => Result<SettledPart<Public>>;
  /** The answer as it was read, the same for every way of writing it; null for one that cannot be read. */
  readonly normal: (answer: RawAnswer) => Json | null;
}

export interface Kind<Public> {
  /** For authors: what the student gives and how it is judged. */
  readonly summary: string;
  readonly programUse: ProgramUse;
  /** The kind's own fields in an exercise file, besides those every part has. */
  readonly fields: z.ZodType;
  readonly fieldNames: readonly string[];
  /** Under the standard conventions where none are given. */
  readonly open: (fields: unknown, conventions?: Conventions) => Result<OpenedKind<Public>>;
}
