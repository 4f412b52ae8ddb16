import type { Conventions } from "@/grader";
import type { Role } from "@/prisma/generated/enums";
import type { TaughtCourse } from "./get-taught-course";

/** A line in the list of courses the viewer teaches. */
export interface TaughtCourseLine {
  slug: string;
  title: string;
  /** The viewer's; administrators act as instructors. */
  role: Role;
  students: number;
  assignments: number;
}

/** A course's first page for its staff. */
export interface CourseHome extends TaughtCourse {
  /** null: the viewer is an administrator who does not belong to it, and has no pages of a student's in it. */
  memberRole: Role | null;
  /** null: the viewer may not give it away. */
  join: JoinView | null;
  students: number;
  exercises: number;
  assignments: number;
  /** The open assignment that is due first, else the one that opens next. */
  next: { slug: string; title: string; opensAt: Date; dueAt: Date } | null;
}

export interface JoinView {
  code: string;
  open: boolean;
}

/** What an instructor may change about a course. */
export interface CourseSettings extends TaughtCourse {
  join: JoinView;
  conventions: Conventions;
  timeZones: readonly string[];
}

/** Everybody in a course: instructors first, then graders, then students, each by name. */
export interface Roster {
  course: TaughtCourse;
  members: RosterMember[];
}

export interface RosterMember {
  id: string;
  name: string;
  email: string;
  role: Role;
  joinedAt: Date;
  /** The viewer themselves: their own role stays. */
  self: boolean;
}
