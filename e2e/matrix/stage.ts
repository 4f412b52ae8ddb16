import { randomUUID } from "node:crypto";
import { query } from "../support/database";
import { makeCourse } from "../support/make-course";
import { createPerson, type Person, sessionCookie } from "../support/people";
import { beginAttempt, beginPractice, furnish, type StagedCourse } from "./furnish";
import type { Role } from "./role";

type Somebody = Exclude<Role, "nobody">;

/** Two courses and everybody a request can come from; made anew wherever a request changes something. */
export interface Stage {
  /** Nowhere else in the database. */
  unique: string;
  people: Readonly<Record<Somebody, Person>>;
  /** The course that requests are about: of the student, the grader and the instructor. */
  course: StagedCourse;
  /** The outsider's and the rival's. */
  other: StagedCourse;
  /** The grader's own, at the course's first exercise, from a time as a student. */
  graderAttemptId: string;
  /** The grader's own, from the same time. */
  graderPracticeId: string;
}

export async function makeStage(site: string): Promise<Stage> {
  const unique = randomUUID().slice(0, 8);
  const named = (role: string, account = {}) => createPerson({ name: `${role} ${unique}`, ...account });
  const people = {
    student: await named("Student"),
    outsider: await named("Outsider"),
    grader: await named("Grader"),
    instructor: await named("Instructor", { canTeach: true }),
    rival: await named("Rival", { canTeach: true }),
    former: await named("Former"),
    admin: await named("Admin", { isAdmin: true }),
  };
  const { student, outsider, grader, instructor, rival, former } = people;
  const course = await furnish(
    await makeCourse([
      [instructor, "INSTRUCTOR"],
      [former, "INSTRUCTOR"],
      [grader, "GRADER"],
      [student, "STUDENT"],
    ]),
    { student, instructor, title: `Course ${unique}`, loose: "loose", site },
  );
  const other = await furnish(
    await makeCourse([
      [rival, "INSTRUCTOR"],
      [outsider, "STUDENT"],
    ]),
    { student: outsider, instructor: rival, title: `Other course ${unique}`, loose: "theirs", site },
  );
  await query(DEMOTE, [course.id, former.id]);
  // Whoever sees an exercise as a student begins it.
  await beginAttempt(course.id, former.id);
  await beginAttempt(course.id, former.id, "varied");
  const graderAttemptId = await beginAttempt(course.id, grader.id);
  const graderPracticeId = await beginPractice(course.id, grader.id);
  return { unique, people, course, other, graderAttemptId, graderPracticeId };
}

const DEMOTE = "UPDATE membership SET role = 'STUDENT' WHERE course_id = $1 AND user_id = $2";

/** The Cookie header of a browser in which this role is signed in. */
export async function cookieOf(stage: Stage, role: Role, site: string): Promise<string> {
  if (role === "nobody") return "";
  const { name, value } = await sessionCookie(stage.people[role], site);
  return `${name}=${value}`;
}
