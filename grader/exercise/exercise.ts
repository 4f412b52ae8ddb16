import type { Conventions } from "../conventions";
import type { PublicKind } from "../kinds/index";
import type { OpenedKind } from "../kinds/kind";
import type { Program } from "../language/program";
import type { MistakeId } from "../mistakes.en";
import type { Points } from "../verdict";
import type { Sample } from "./sample-schema";

/** An exercise file read, checked and compiled; immutable, made once per version. */
export interface Exercise {
  readonly title: string;
  readonly topics: readonly string[];
  /** Markdown with $math$ and {{placeholders}}. */
  readonly prompt: string;
  readonly hints: readonly string[];
  /** Programs are bound to them already; see `bindConventions`. */
  readonly conventions: Conventions;
  /** In the file's order: each may use the ones before it. */
  readonly given: readonly { readonly name: string; readonly program: Program }[];
  /** null where there is only the printed original. */
  readonly vary: Vary | null;
  readonly parts: readonly Part[];
  readonly possible: Points;
  readonly samples: readonly Sample[];
  readonly known: readonly Known[];
}

/** How variants of the printed original are drawn. */
export interface Vary {
  /** By the names of the given values in whose places they stand; only these programs draw. */
  readonly programs: ReadonlyMap<string, Program>;
  /** Each of them shows in every variant. */
  readonly reveal: readonly MistakeId[];
}

/** Mistakes that the printed original hides behind the right answer, and why it stays as it is. */
export interface Known {
  readonly hidden: readonly MistakeId[];
  readonly because: string;
}

export interface Part {
  readonly id: string;
  readonly kind: string;
  readonly prompt: string;
  readonly points: Points;
  /** May use all given values and the parts before this one; null where the kind itself says what is right. */
  readonly program: Program | null;
  /** The share of the points that an answer earns which follows from the student's own earlier answers; 0 to 1. */
  readonly followThrough: number;
  readonly opened: OpenedKind<PublicKind>;
}
