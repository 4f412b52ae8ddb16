/** A word, a number or a mark that parts clauses, with its place in the text: zero-based, end exclusive. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** Lower case, compatibility forms resolved, apostrophes straight. */
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Counted from 0. */
  readonly sentence: number;
}
