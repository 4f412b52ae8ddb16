import type { FileIssueData } from "./file-issues";
import type { KindIssueData } from "./kind-issues";

/**
 * Everything the grader can object to, with the facts its sentence needs.
 * The sentences themselves stand in `messages.en.ts` alone.
 */
export interface IssueData extends FileIssueData, KindIssueData {
  // numbers and matrices that students type
  blank: Record<never, never>;
  "blank-cells": { count: number };
  "not-a-number": { text: string };
  "decimal-comma": { text: string; suggestion: string };
  /** `decimal`: null where several commas leave no doubt. */
  "thousands-comma": { text: string; whole: string; decimal: string | null };
  "unclosed-parenthesis": { text: string };
  "unclosed-bracket": { text: string };
  "not-finite": { text: string };
  "division-by-zero": { text: string };
  "number-too-long": { length: number; limit: number };
  "too-many-words": { count: number; limit: number };
  "answer-too-long": { length: number; limit: number };
  "too-many-cells": { count: number; limit: number };
  "too-deeply-nested": { limit: number };
  "ragged-row": { row: number; cells: number; others: number };
  "ragged-channels": { row: number; column: number; channels: number; others: number };
  "ragged-depth": { row: number };
  "not-a-shape": { text: string };
  /** `axis`: its name, or its number counted from 1 */
  "axis-not-positive": { axis: string | number; text: string };
  "not-text": { found: string };
  "not-prose": { found: string };
  "not-an-answer": { found: string };
  // what to know about a readable answer
  "size-differs": { found: string };
  "axes-differ": { found: number };
  "other-layout": { expected: string };
  "right-in-other-layout": { channels: "first" | "last" };
  "left-to-people": { guard: "keywords" | "prompt-copied" | "to-the-marker" | "disowned" | "too-long" };

  // answer programs
  "syntax-error": { detail: string };
  "not-allowed": { construct: string };
  "program-too-long": { length: number; limit: number };
  "program-too-deep": { limit: number };
  "out-of-steps": { limit: number };
  "unknown-name": { name: string; nearest: string };
  "later-part": { name: string };
  "part-without-value": { name: string };
  "later-given": { name: string };
  "unknown-operation": { name: string; nearest: string };
  "vary-only": { operation: string };
  "unknown-option": { operation: string; name: string; nearest: string };
  "missing-argument": { operation: string; name: string };
  "too-many-arguments": { operation: string; most: number; found: number };
  "wrong-argument": { operation: string; name: string; expected: string; found: string };
  "shapes-differ": { operation: string; left: string; right: string };
  "channels-differ": { operation: string; image: number; filters: number };
  "not-divisible": { operation: string; name: string; value: number; by: number };
  "kernel-too-large": { axis: string; kernel: number; input: number };
  "window-only-padding": { operation: string };
  /** Zero-based, `to` included. */
  "region-outside": { operation: string; axis: string; from: number; to: number; length: number };
  "padding-too-large": { operation: string; mode: string; axis: string; padding: number; most: number };
  "no-receptive-field": { layer: string };
  "output-empty": { operation: string; axis: string };
  "tensor-too-large": { cells: number; limit: number };
  "too-much-read": { limit: number };
  "too-much-work": { multiplyAdds: number; limit: number };
  "index-outside": { index: number; length: number };
  "value-not-finite": Record<never, never>;
  "not-numeric": { found: string };

  // patterns of rubrics
  "bad-pattern": { detail: string };
  "pattern-too-long": { length: number; limit: number };
  "pattern-too-large": { size: number; limit: number };
  "rubric-too-large": { size: number; limit: number };
  "unknown-synonyms": { name: string; nearest: string };

  // variants
  "never-computed": { tries: number; last: Issue };
}

export type IssueCode = keyof IssueData;

/** Where in a program's text an issue stands: zero-based, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One objection as data: a code, where it belongs (row and column, or a path in a file), and its facts. */
export type Issue = {
  readonly [C in IssueCode]: {
    readonly code: C;
    readonly data: Readonly<IssueData[C]>;
    readonly path: readonly (string | number)[];
    readonly span?: Span;
  };
}[IssueCode];

/** Builds an issue of one code. `path` is relative to whoever reports it; callers prefix their own. */
export function issue<C extends IssueCode>(
  code: C,
  data: IssueData[C],
  path: readonly (string | number)[] = [],
): IssueOf<C> {
  return { code, data, path };
}

export interface IssueOf<C extends IssueCode> {
  readonly code: C;
  readonly data: Readonly<IssueData[C]>;
  readonly path: readonly (string | number)[];
  readonly span?: Span;
}
