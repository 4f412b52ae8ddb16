import type { Role } from "@/prisma/generated/enums";
import type { Viewer } from "../auth/session";

/**
 * What each role may do in its course. Pages ask before they draw a button, commands and queries ask in their `where`
 * (./course-of.ts). An administrator may what an instructor may.
 */

/** Courses of one's own. Whoever teaches in somebody else's course does not need it. */
export const canCreateCourse = (viewer: Pick<Viewer, "isAdmin" | "canTeach">): boolean =>
  viewer.isAdmin || viewer.canTeach;

/** Title, time zone, join code, roles of the members. */
export const canManageCourse = (role: Role): boolean => role === "INSTRUCTOR";

/** Dates of assignments, and which version of which exercise they hold. */
export const canSetAssignments = (role: Role): boolean => role === "INSTRUCTOR";

/** Drafts and versions of exercises, with their keys. */
export const canWriteExercises = (role: Role): boolean => role === "INSTRUCTOR";

/**
 * Everybody's marks and answers, and the pages under /teach that show them. An exercise's report shows its computed
 * keys beside the wrong answers: graders see those on purpose, in the version that students have, and no drafts.
 */
export const canSeeReports = (role: Role): boolean => role === "INSTRUCTOR" || role === "GRADER";

/** Answers of students are kept and count; the staff's are checked on the spot and forgotten. */
export const canHandIn = (role: Role): boolean => role === "STUDENT";
