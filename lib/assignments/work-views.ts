import type { Points } from "@/grader";
import type { AssignmentState } from "../courses/assignment-state";
import type { TaughtCourse } from "../courses/get-taught-course";
import type { RevealPolicy } from "./reveal-policy";

/** The assignments of a course for its instructors, by due date. */
export interface CourseAssignments {
  course: TaughtCourse;
  assignments: AssignmentLine[];
}

export interface AssignmentLine {
  slug: string;
  title: string;
  state: AssignmentState;
  opensAt: Date;
  dueAt: Date;
  exercises: number;
  possible: Points;
}

/** One assignment as an instructor changes it. */
export interface AssignmentWork extends AssignmentLine {
  course: TaughtCourse;
  /** The dates as datetime-local inputs show them, on the clocks of the course. */
  local: { opens: string; due: string };
  /** Per part; null: as many as one likes. */
  maxAttempts: number | null;
  /** Whoever begins an exercise that has variants gets one of their own. */
  variants: boolean;
  /** What students are shown of their marks, and when. */
  reveal: RevealPolicy;
  /** How many of its exercises have variants. */
  varying: number;
  items: WorkItem[];
  /** Published exercises of the course that are not in it, by title. */
  addable: { slug: string; title: string }[];
  /** Exercises of the course that were never published, and cannot be added yet. */
  unpublished: number;
}

export interface WorkItem {
  slug: string;
  title: string;
  /** From 1. */
  position: number;
  possible: Points;
  /** The number of the version it is pinned to. */
  version: number;
  newest: number;
  /** Students who have opened it; from the first one on its version stays. */
  begun: number;
}

/** What a form about a new assignment shows. */
export interface NewAssignmentView {
  course: TaughtCourse;
  packs: PackChoice[];
  /** The pack a course begins with; "" where it has assignments already, or there is none. */
  suggested: string;
  /** As datetime-local inputs show them, on the clocks of the course. */
  opens: string;
  due: string;
}

export interface PackChoice {
  id: string;
  title: string;
  description: string;
  exercises: number;
  possible: Points;
  /** Titles of its exercises that stand in the course with other texts only, and would get a new version. */
  changed: string[];
}
