import { expect, it } from "vitest";
import {
  canCreateCourse,
  canHandIn,
  canManageCourse,
  canSeeReports,
  canSetAssignments,
  canWriteExercises,
} from "./permissions";

const ROLES = ["INSTRUCTOR", "GRADER", "STUDENT"] as const;

it.each([
  [canManageCourse, ["INSTRUCTOR"]],
  [canSetAssignments, ["INSTRUCTOR"]],
  [canWriteExercises, ["INSTRUCTOR"]],
  [canSeeReports, ["INSTRUCTOR", "GRADER"]],
  [canHandIn, ["STUDENT"]],
])("$name", (can, allowed) => {
  expect(ROLES.filter(can)).toEqual(allowed);
});

it.each([
  [false, false, false],
  [false, true, true],
  [true, false, true],
  [true, true, true],
])("an account that is admin: %s, may teach: %s, opens courses: %s", (isAdmin, canTeach, allowed) => {
  expect(canCreateCourse({ isAdmin, canTeach })).toBe(allowed);
});
