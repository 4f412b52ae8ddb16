import type { Issue, Span } from "./issue";

/** Hundredths of a point; always a whole number, so that sums are exact. */
export type Points = number;

/** `needs-review`: readable, but rules alone cannot decide all of it; a person will. */
export type PartStatus = "right" | "partial" | "wrong" | "invalid" | "unanswered" | "needs-review";

/** Marks nested like the answer: `[rows][columns]([channels])` for tensors, `[axes]` for shapes. */
export type CellMarks = readonly (boolean | CellMarks)[];

/** What the rules found of one point of a rubric. */
export interface PointVerdict {
  readonly id: string;
  /** `undecided`: neither said nor contradicted in words that the rules know. */
  readonly outcome: "met" | "contradicted" | "undecided";
  /** What the point asks for, in words. */
  readonly label: string;
  /** The words of the answer that decided it, as places in its text. */
  readonly spans: readonly Span[];
  /** What to say to a contradicted point; null where there is nothing to say. */
  readonly feedback: string | null;
}

/** What the grader says about one answer to one part. Plain data: it is stored, and it travels. */
export interface PartVerdict {
  readonly status: PartStatus;
  readonly earned: Points;
  readonly possible: Points;
  /** Whether the size is right; null where an answer has no size or could not be read. */
  readonly size: boolean | null;
  /** One mark per cell; null where there are no cells or where the size is wrong. */
  readonly cells: CellMarks | null;
  /** What to mend (invalid), or what to know about a wrong answer. */
  readonly issues: readonly Issue[];
  /** Of a text's rubric; [] for all other kinds. */
  readonly points: readonly PointVerdict[];
  /** Decided by rules about words: a person may decide otherwise. */
  readonly provisional: boolean;
  /** Earlier parts whose own answers it was marked from, instead of the right ones; [] where none was. */
  readonly carriedFrom: readonly string[];
}

/** Of an answer of which nothing could be marked. */
export const unmarked = (
  status: "invalid" | "unanswered",
  possible: Points,
  issues: readonly Issue[],
): PartVerdict => ({
  status,
  earned: 0,
  possible,
  size: null,
  cells: null,
  issues,
  points: [],
  provisional: false,
  carriedFrom: [],
});
