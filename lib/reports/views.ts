import type { Points, PublicExercise, PublicPart } from "@/grader";
import type { AssignmentState } from "../courses/assignment-state";
import type { SubmissionView } from "../submissions/views";

/** An assignment in the list of reports. */
export interface ReportChoice {
  slug: string;
  title: string;
}

export interface ReportColumn {
  slug: string;
  /** From 1. */
  number: number;
  title: string;
  possible: Points;
}

export interface GradebookCell {
  earned: Points;
  /**
   * untouched: never opened or nothing handed in; started: something was; provisional: a person may still decide
   * otherwise about some of it; right: full marks.
   */
  state: "untouched" | "started" | "provisional" | "right";
}

export interface GradebookRow {
  /** The student's id. */
  id: string;
  name: string;
  email: string;
  /** As many as there are columns, in their order. */
  cells: GradebookCell[];
  total: Points;
}

export type GradebookSort = { by: "name" | "total" | { item: string }; descending: boolean };

/** What there is to report on in a course without assignments. */
export interface NoAssignments {
  course: AssignmentReport["course"];
  assignments: [];
  assignment: null;
}

/** Students are the members with the role STUDENT; nobody else's work is in any figure. */
export interface AssignmentReport {
  course: { slug: string; title: string; timeZone: string };
  assignments: ReportChoice[];
  assignment: { slug: string; title: string; opensAt: Date; dueAt: Date; state: AssignmentState };
  /** The database's clock. */
  now: Date;
  possible: Points;
  columns: ReportColumn[];
  rows: GradebookRow[];
  summary: {
    students: number;
    /** Students with at least one answer that could be read. */
    handedIn: number;
    /** Of the totals of those, in points' hundredths, not rounded; null when nobody handed in. */
    mean: number | null;
    /** Population standard deviation of the same totals. */
    deviation: number | null;
  };
  /**
   * Totals of those who handed in, in ten equal steps of the possible points: `from` included, `to` not, except in the
   * last, which includes full marks. Empty for an assignment without points.
   */
  distribution: { from: Points; to: Points; students: number }[];
  items: ItemLine[];
}

/** One exercise's figures, from the kept scores. */
export interface ItemFigures {
  /** Students with at least one answer that could be read. */
  tried: number;
  /** Students with full marks. */
  solved: number;
  /** Of the best marks of those who tried, as a share of the possible points (0 to 1); null when nobody tried. */
  mean: number | null;
  /**
   * Mean number of the attempt that first earned full marks on a part, over those who solved that part; an exercise's
   * is taken over all its parts together. null when nobody solved any.
   */
  attemptsUntilSolved: number | null;
  /** Blank answers, and answers that could not be read, as shares of all answers handed in; null when there are none. */
  blankShare: number | null;
  unreadableShare: number | null;
  /** Students with a mark that is provisional: a person may decide otherwise. */
  withProvisional: number;
}

export interface ItemLine extends ItemFigures, ReportColumn {}

/** One student's way through one exercise. */
export interface AttemptsReport {
  course: { slug: string; title: string; timeZone: string };
  assignment: { slug: string; title: string };
  item: ReportColumn;
  student: { id: string; name: string; email: string };
  /** The exercise shows this student's own numbers, not the printed ones. */
  ownNumbers: boolean;
  exercise: PublicExercise;
  parts: {
    part: PublicPart;
    index: number;
    earned: Points;
    attemptsUsed: number;
    /** In the order they were handed in: the newest twenty, and the best one. */
    submissions: SubmissionView[];
    /** How many others were handed in before, and are not listed. */
    earlier: number;
  }[];
  earned: Points;
  now: Date;
}
