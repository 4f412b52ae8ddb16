import type { Points } from "@/grader";
import type { Role } from "@/prisma/generated/enums";
import type { AssignmentState } from "./assignment-state";

/** A line in the viewer's list of courses. */
export interface MyCourse {
  slug: string;
  title: string;
  role: Role;
  assignments: { slug: string; title: string; dueAt: Date; earned: Points; possible: Points }[];
}

/** All of them. */
export interface MyCourses {
  courses: MyCourse[];
  /** The database's clock. */
  now: Date;
}

/** An assignment in a list, with the viewer's own marks. */
export interface AssignmentView {
  slug: string;
  title: string;
  opensAt: Date;
  dueAt: Date;
  state: AssignmentState;
  earned: Points;
  possible: Points;
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
