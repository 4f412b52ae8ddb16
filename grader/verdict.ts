import type { Issue } from "./issue";

/** Hundredths of a point; always a whole number, so that sums are exact. */
export type Points = number;

export type PartStatus = "right" | "partial" | "wrong" | "invalid" | "unanswered";

/** Marks nested like the answer: `[rows][columns]([channels])` for tensors, `[axes]` for shapes. */
export type CellMarks = readonly (boolean | CellMarks)[];

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
}
