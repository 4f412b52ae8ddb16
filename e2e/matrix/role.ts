/** Seen from the course that a request is about; an administrator is a member of nothing. */
export const ROLES = [
  "nobody",
  "student",
  "outsider",
  "grader",
  "instructor",
  "rival",
  "former",
  "admin",
] as const;

/**
 * outsider: a student of another course; rival: its instructor, who may open courses; former: an instructor who was
 * made a student, in a session from before.
 */
export type Role = (typeof ROLES)[number];

/** What is expected of each role. */
export type Expected = Readonly<Record<Role, string>>;

/** The same for everybody but those named. */
export function everybody(outcome: string, but: Partial<Expected> = {}): Expected {
  const expected = {
    nobody: outcome,
    student: outcome,
    outsider: outcome,
    grader: outcome,
    instructor: outcome,
    rival: outcome,
    former: outcome,
    admin: outcome,
  };
  return { ...expected, ...but };
}

/** Pages for whoever teaches or grades in the course. */
export const staffPages = everybody("404", {
  nobody: "sign-in",
  grader: "200",
  instructor: "200",
  admin: "200",
});

/** Pages for the course's instructors. */
export const instructorPages = { ...staffPages, grader: "404" };

/** Actions of the course's instructors. */
export const instructorActions = everybody("not-found", {
  nobody: "signed-out",
  instructor: "done",
  admin: "done",
});

/** What everybody is refused, as if it were not there. */
export const nobodyMay = everybody("not-found", { nobody: "signed-out" });
