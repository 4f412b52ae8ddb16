import { describe, expect, it } from "vitest";
import {
  assignmentPath,
  coursePath,
  exerciseHistoryPath,
  exercisePath,
  isEditorPath,
  safeNext,
  signInPath,
  submissionPath,
  teachExercisePath,
  teachExercisesPath,
} from "./paths";

describe("paths", () => {
  it("name every page", () => {
    expect(coursePath({ course: "deep-learning" })).toBe("/courses/deep-learning");
    expect(assignmentPath({ course: "deep-learning", assignment: "cnn" })).toBe("/courses/deep-learning/cnn");
    expect(exercisePath({ course: "c", assignment: "a", exercise: "e" })).toBe("/courses/c/a/e");
    expect(submissionPath({ submission: "s" })).toBe("/submissions/s");
  });

  it("escape what would change the address", () => {
    expect(coursePath({ course: "../admin?x" })).toBe("/courses/..%2Fadmin%3Fx");
    expect(signInPath("/courses/c?tab=1")).toBe("/sign-in?next=%2Fcourses%2Fc%3Ftab%3D1");
  });
});

describe("isEditorPath", () => {
  const place = { course: "c/ö", exercise: "e" };

  it("knows the editor's page and no other", () => {
    expect(isEditorPath(teachExercisePath(place))).toBe(true);
    expect(isEditorPath(`${teachExercisePath(place)}/`)).toBe(true);
    for (const other of [
      teachExercisesPath(place),
      exerciseHistoryPath(place),
      "/teach",
      "/",
      "/x/teach/c/exercises/e",
    ]) {
      expect(isEditorPath(other)).toBe(false);
    }
  });
});

describe("safeNext", () => {
  it.each(["/courses", "/courses/deep-learning/cnn?part=b#size", "/"])("keeps %s", (next) => {
    expect(safeNext(next)).toBe(next);
  });

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/./\t/evil.example",
    "/..//evil.example",
    "/.//evil.example",
    "javascript:alert(1)",
    "courses",
    "",
    undefined,
    ["/courses", "//evil.example"],
  ])("sends %j to the courses instead", (next) => {
    expect(safeNext(next)).toBe("/courses");
  });
});
