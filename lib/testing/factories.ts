import { randomUUID } from "node:crypto";
import type { Role } from "@/prisma/generated/enums";
import { insertAssignment } from "../assignments/insert-assignment";
import { DEFAULT_REVEAL, type RevealPolicy } from "../assignments/reveal-policy";
import type { Viewer } from "../auth/session";
import { enrolMember } from "../courses/enrol-member";
import { insertCourse } from "../courses/insert-course";
import { databaseNow, prisma } from "../db";
import { type PublishedVersion, publishVersion } from "../exercises/publish-version";
import type { ExercisePlace } from "../paths";
import { getExercisePage } from "../submissions/queries";

/** Two parts whose answers stand nowhere else in what a page shows: [[2468, 8642], [4690, 10864]] and 13579. */
export const EXERCISE = `
title: Doubling
topics: [tensors]
given:
  R: [[1234, 4321], [2345, 5432]]
prompt: "Double every cell. {{R}}"
parts:
  - { id: twice, kind: tensor, prompt: "Twice R", answer: R + R, points: 2 }
  - { id: odd, kind: number, prompt: "A number", answer: 13570 + 9, points: 1 }
`;

/** The same with other numbers for everybody; (sums) builds on (twice), and (odd) is the same in every variant. */
export const VARIED = `
title: Doubling
given:
  R: [[1234, 4321], [2345, 5432]]
vary:
  R: integers([2, 2], 1001, 4999)
prompt: "Double every cell. {{R}}"
parts:
  - { id: twice, kind: tensor, prompt: "Twice R", answer: R + R, points: 2 }
  - { id: sums, kind: tensor, prompt: "Its columns' sums", answer: "[twice[0] + twice[1]]", points: 2 }
  - { id: odd, kind: number, prompt: "A number", answer: 13570 + 9, points: 1 }
`;

/** Answers to its parts. */
export const RIGHT = [
  ["2468", "8642"],
  ["4690", "10864"],
];
export const HALF_RIGHT = [
  ["2468", "8642"],
  ["0", "0"],
];
export const UNREADABLE = [
  ["2468", "eight"],
  ["4690", "10864"],
];

/** A person nobody has seen before, without a password to sign in with. */
export async function makeViewer(name = "Ada"): Promise<Viewer> {
  return prisma().user.create({
    data: { name, email: `${randomUUID()}@test.example`, passwordHash: "none" },
    select: { id: true, name: true, email: true, isAdmin: true, canTeach: true },
  });
}

export interface Homework extends ExercisePlace {
  courseId: string;
  assignmentId: string;
  joinCode: string;
}

interface HomeworkOptions {
  /** Milliseconds from now, by the database's clock. */
  opensIn?: number;
  dueIn?: number;
  maxAttempts?: number | null;
  /** Of the exercises, which are all the same. */
  slugs?: readonly string[];
  /** Text of each. */
  source?: string;
  /** Each student's own numbers. */
  variants?: boolean;
  reveal?: RevealPolicy;
}

const DAY = 86_400_000;

/** A new course with one assignment, of one exercise and open unless told otherwise. */
export async function makeHomework(options: HomeworkOptions = {}): Promise<Homework> {
  const { opensIn = -DAY, dueIn = DAY, maxAttempts = 10, slugs = ["doubling"], source = EXERCISE } = options;
  const { variants = false, reveal = DEFAULT_REVEAL } = options;
  const now = (await databaseNow()).getTime();
  const unique = randomUUID().slice(0, 13);
  const course = await insertCourse(prisma(), {
    slug: `course-${unique}`,
    title: "A course",
    timeZone: "Europe/Berlin",
    joinCode: `join-${unique}`,
  });
  const versions: PublishedVersion[] = [];
  for (const slug of slugs) {
    versions.push(await publishVersion(prisma(), { courseId: course.id, slug, source }));
  }
  const { id: assignmentId } = await insertAssignment(prisma(), {
    courseId: course.id,
    slug: "first",
    title: "First homework",
    opensAt: new Date(now + opensIn),
    dueAt: new Date(now + dueIn),
    maxAttempts,
    variants,
    reveal,
    versions,
  });
  const place = { course: course.slug, assignment: "first", exercise: "doubling" };
  return { ...place, courseId: course.id, assignmentId, joinCode: `JOIN-${unique.toUpperCase()}` };
}

/** A new member of the homework's course. */
export async function makeMember(
  { courseId }: Pick<Homework, "courseId">,
  role: Role,
  name?: string,
): Promise<Viewer> {
  const viewer = await makeViewer(name);
  await enrolMember(prisma(), { userId: viewer.id, courseId, role });
  return viewer;
}

/** A new student of the homework's course. */
export const makeStudent = (homework: Pick<Homework, "courseId">): Promise<Viewer> =>
  makeMember(homework, "STUDENT");

/** A student with the homework's exercise open before them. */
export async function openExercise(homework: Homework): Promise<{ viewer: Viewer; attemptId: string }> {
  const viewer = await makeStudent(homework);
  return { viewer, attemptId: await beginAttempt(viewer, homework) };
}

/** The attempt that a student begins by opening an exercise. */
export async function beginAttempt(student: Viewer, place: ExercisePlace): Promise<string> {
  const { attemptId } = await getExercisePage(student, place);
  if (attemptId === null) throw new Error("a student was shown the exercise as staff are");
  return attemptId;
}

export const newKey = (): string => randomUUID();
