import { expect, it } from "vitest";
import { rosterInWords } from "./roster-in-words";

const people = (counts: Record<"INSTRUCTOR" | "GRADER" | "STUDENT", number>) =>
  (["INSTRUCTOR", "GRADER", "STUDENT"] as const).flatMap((role) =>
    Array.from({ length: counts[role] }, () => ({ role })),
  );

it.each([
  [{ INSTRUCTOR: 1, GRADER: 0, STUDENT: 0 }, "No students, 1 instructor"],
  [{ INSTRUCTOR: 2, GRADER: 1, STUDENT: 21 }, "21 students, 1 grader, 2 instructors"],
  [{ INSTRUCTOR: 0, GRADER: 0, STUDENT: 1 }, "1 student, no instructors"],
])("%j: %s", (counts, words) => {
  expect(rosterInWords(people(counts))).toBe(words);
});
