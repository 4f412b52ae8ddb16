import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkCredentials } from "@/lib/auth/check-credentials";
import { DEMO_PASSWORD } from "@/lib/auth/demo-accounts";
import { closeDatabase, prisma, queryRows } from "@/lib/db";
import { testDatabase } from "@/lib/testing/database";
import { seedAccounts } from "../accounts";
import { ASSIGNMENT, type SeededCourse, seedCourse } from "../course";
import { handInWork } from "./hand-in-work";
import { DEMO_STUDENTS } from "./people";
import { seedWork } from "./seed-work";
import { makeDemoStudents } from "./students";
import { compileHomework, gradedPlan, planDemo } from "./testing/demo-homework";

testDatabase();
process.env.RECEPTIVE_DEMO = "1";
afterAll(closeDatabase);

let course: SeededCourse;
beforeAll(async () => {
  const seeded = await seedCourse({ demo: true });
  if (seeded === null) throw new Error("an empty database was not seeded");
  course = seeded;
});

/** Everything that was handed in, in order, by whom and to what. */
const stored = () =>
  queryRows<{ student: string; exercise: string; part: string; answer: unknown; status: string }>({
    text: `
      SELECT split_part("user".email, '@', 1) AS student, item.slug AS exercise, part_id AS part, answer, status
      FROM submission
      JOIN attempt ON attempt.id = submission.attempt_id
      JOIN assignment_item item ON item.id = attempt.item_id
      JOIN "user" ON "user".id = attempt.user_id
      ORDER BY "user".email, item.position, submission.created_at`,
  });

const planned = async () =>
  (await gradedPlan()).map(({ verdict: { status }, ...about }) => ({ ...about, status }));

describe("the demo students", () => {
  it("go on where a process was stopped, made by two at once, each answer once", async () => {
    // The first process made the accounts and was stopped after three students and a half.
    const students = await makeDemoStudents(course.id);
    const items = await prisma().assignmentItem.findMany({ select: { id: true, slug: true } });
    const plan = planDemo(await compileHomework());
    for (const [at, student] of students.slice(0, 4).entries()) {
      const work = plan[at];
      if (!work) throw new Error("there is a plan for everybody");
      const exercises = at === 3 ? work.exercises.slice(0, 2) : work.exercises;
      await handInWork(student, { ...work, exercises }, new Map(items.map(({ slug, id }) => [slug, id])));
    }
    const before = (await stored()).length;
    expect(before).toBeGreaterThan(20);

    const made = await Promise.all([
      seedWork(course.id, ASSIGNMENT.slug),
      seedWork(course.id, ASSIGNMENT.slug),
    ]);
    expect(made).toEqual([20, 20]);
    const expected = await planned();
    expect(expected.length).toBeGreaterThan(before);
    expect(await stored()).toEqual(expected);
    expect(await prisma().user.count()).toBe(20);
    expect(await prisma().auditEvent.count({ where: { action: "course.demo-work-made" } })).toBe(1);
  }, 60_000);

  it("are as many as are planned, students of the course, and nothing else", async () => {
    const members = await prisma().membership.findMany({ include: { user: true } });
    expect(members.map(({ user }) => user.name).sort()).toEqual(DEMO_STUDENTS.map(({ name }) => name).sort());
    for (const { role, user } of members) {
      expect({ role, ...user }).toMatchObject({
        role: "STUDENT",
        isDemo: true,
        isAdmin: false,
        canTeach: false,
      });
    }
  });

  it("cannot be signed in as, not even with the demo password", async () => {
    const [{ email = "" } = {}] = DEMO_STUDENTS;
    const check = await checkCredentials({ email, password: DEMO_PASSWORD }, "192.0.2.7");
    expect(check).toMatchObject({ ok: false });
  });

  it("are left as they are ever after: who was removed stays away", async () => {
    const { id } = await prisma().user.findFirstOrThrow({ where: { name: "Putri" } });
    await prisma().membership.deleteMany({ where: { userId: id } });
    const before = await stored();
    expect(await seedWork(course.id, ASSIGNMENT.slug)).toBeNull();
    expect(await prisma().membership.count({ where: { userId: id } })).toBe(0);
    expect(await stored()).toEqual(before);
  });

  it("hand in nothing once the homework is over, and nobody is surprised", async () => {
    const other = await prisma().course.create({
      data: { slug: "other", title: "Other", timeZone: "UTC", joinCode: "OTHER" },
    });
    await prisma().assignment.create({
      data: {
        courseId: other.id,
        slug: "late",
        title: "Late",
        opensAt: new Date("2026-01-01T00:00:00Z"),
        dueAt: new Date("2026-01-02T00:00:00Z"),
      },
    });
    expect(await seedWork(other.id, "late")).toBeNull();
    expect(await prisma().membership.count({ where: { courseId: other.id } })).toBe(0);
  });
});

it("the demo instructor may open courses, also one made by an earlier release", async () => {
  const email = "instructor@demo.receptive.example";
  await seedAccounts(course);
  expect(await prisma().user.findUnique({ where: { email } })).toMatchObject({ canTeach: true });
  await prisma().user.update({ where: { email }, data: { canTeach: false } });
  await Promise.all([seedAccounts(course), seedAccounts(course)]);
  expect(await prisma().user.findUnique({ where: { email } })).toMatchObject({ canTeach: true });
  const student = { where: { email: "student@demo.receptive.example" } };
  expect(await prisma().user.findUnique(student)).toMatchObject({ canTeach: false });
});
