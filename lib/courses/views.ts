import type { Points } from "@/grader";
import type { Role } from "@/prisma/generated/enums";
import type { AssignmentState } from "./assignment-state";

/** A line in the viewer's list of courses. */
export interface MyCourse {
  slug: string;
  title: string;
  role: Role;
  assignments: MyAssignment[];
}

/** One's own marks of an assignment, as far as they are shown. */
export interface MyMarks {
  /** Of the parts whose points are shown. */
  earned: Points;
  possible: Points;
  /** Parts handed in whose points are not shown yet. */
  withheld: number;
}

interface MyAssignment extends MyMarks {
  slug: string;
  title: string;
  dueAt: Date;
}

/** All of them. */
export interface MyCourses {
  courses: MyCourse[];
  /** The database's clock. */
  now: Date;
}

/** An assignment in a list, with the viewer's own marks. */
export interface AssignmentView extends MyMarks {
  slug: string;
  title: string;
  opensAt: Date;
  dueAt: Date;
  state: AssignmentState;
  /** Exercises with full marks, of `count`. */
  done: number;
  count: number;
}

/** A course with its assignments and the viewer's own marks. */
export interface CourseView {
  slug: string;
  title: string;
  timeZone: string;
  role: Role;
  assignments: AssignmentView[];
  /** The database's clock. */
  now: Date;
}
