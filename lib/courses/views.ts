import type { Points } from "@/grader";
import type { Role } from "@/prisma/generated/enums";
import type { AssignmentView } from "./assignment-view";

/** A line in the viewer's list of courses. */
export interface MyCourse {
  slug: string;
  title: string;
  role: Role;
  assignments: { slug: string; title: string; dueAt: Date; earned: Points; possible: Points }[];
}

/** A course with its assignments and the viewer's own marks. */
export interface CourseView {
  slug: string;
  title: string;
  timeZone: string;
  role: Role;
  assignments: AssignmentView[];
}
