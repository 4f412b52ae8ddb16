import { randomUUID } from "node:crypto";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repinItems } from "@/lib/assignments/repin-items";
import { checkCredentials } from "@/lib/auth/check-credentials";
import { findSessionUser } from "@/lib/auth/session";
import { loadPack } from "@/lib/content/load-pack";
import { insertCourse } from "@/lib/courses/insert-course";
import { closeDatabase, prisma } from "@/lib/db";
import { publishVersion } from "@/lib/exercises/publish-version";
import { getExercisePage } from "@/lib/submissions/queries";
import { testDatabase } from "@/lib/testing/database";
import { EXERCISE, makeStudent } from "@/lib/testing/factories";
import { seedAccounts } from "./accounts";
import { type SeededCourse, seedCourse } from "./course";

testDatabase();
process.env.RECEPTIVE_DEMO = "1";
afterAll(closeDatabase);

let course: SeededCourse;

beforeAll(async () => {
  const [first, second] = await Promise.all([seedCourse({ demo: true }), seedCourse({ demo: true })]);
  if (first === null) throw new Error("an empty database was not seeded");
  expect(second).toEqual(first);
  course = first;
});

const place = { course: "deep-learning", assignment: "cnn", exercise: "zero-padding" };
const counts = () =>
  Promise.all([
    prisma().course.count(),
    prisma().exerciseVersion.count(),
    prisma().assignmentItem.count(),
    prisma().user.count(),
  ]);

describe("the seed", () => {
  it("makes one course with the homework's exercises in their order, open for about a week", async () => {
    const { items, ...assignment } = await prisma().assignment.findFirstOrThrow({
      include: { items: { orderBy: { position: "asc" } } },
    });
    const { exercises } = await loadPack("cnn-homework");
    expect(items.map(({ slug }) => slug)).toEqual(exercises.map(({ slug }) => slug));
    expect(items[0]?.slug).toBe("convolution");
    expect(assignment).toMatchObject({ slug: "cnn", maxAttempts: 10 });
    const days = (assignment.dueAt.getTime() - assignment.opensAt.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(6);
    expect(days).toBeLessThan(8);
  });

  it("changes nothing the second time, and tells the accounts again", async () => {
    const told = await seedAccounts(course);
    const before = await counts();
    await seedCourse({ demo: true });
    expect(await seedAccounts(course)).toBe(told);
    expect(await counts()).toEqual(before);
    expect(told).toContain("student@demo.receptive.example");
    const credentials = {
      email: "student@demo.receptive.example",
      password: /password +(\S+)/.exec(told)?.[1],
    };
    const check = await checkCredentials(credentials, "192.0.2.1");
    expect(check).toMatchObject({ ok: true });
    const sub = check.ok ? check.user.id : "";
    expect(await findSessionUser({ sub, session: randomUUID(), version: 1 })).toMatchObject({ id: sub });
    expect(await prisma().user.count({ where: { isDemo: false } })).toBe(0);
  });

  it("opens the course with the public code in demo mode only, and then keeps the code that was drawn", async () => {
    expect(course.joinCode).toBe("CNN-2026");
    const drawn = await seedCourse({ demo: false });
    expect(drawn).toEqual({ id: course.id, joinCode: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/) });
    expect(await prisma().course.findFirst()).toMatchObject({ joinCode: drawn?.joinCode });
    expect(await seedCourse({ demo: false })).toEqual(drawn);
    expect(await seedCourse({ demo: true })).toEqual(drawn);
  });

  it("moves an item to a changed exercise only while nobody has begun it", async () => {
    const { id: assignmentId } = await prisma().assignment.findFirstOrThrow();
    const versions = await Promise.all(
      ["dilation", "zero-padding"].map((slug) =>
        publishVersion(prisma(), { courseId: course.id, slug, source: EXERCISE }),
      ),
    );
    await getExercisePage(await makeStudent({ courseId: course.id }), place);
    await repinItems(prisma(), { assignmentId, versions });
    const items = await prisma().assignmentItem.findMany({
      where: { slug: { in: ["dilation", "zero-padding"] } },
      orderBy: { slug: "asc" },
      select: { possible: true, exerciseVersion: { select: { number: true, title: true } } },
    });
    expect(items).toMatchObject([
      { possible: 300, exerciseVersion: { number: 2, title: "Doubling" } },
      { exerciseVersion: { number: 1, title: "Convolution with zero padding" } },
    ]);
  });

  it("leaves a database alone that has courses of its own", async () => {
    await prisma().course.update({ where: { slug: "deep-learning" }, data: { slug: "renamed" } });
    await insertCourse(prisma(), { slug: "own", title: "Own", timeZone: "UTC", joinCode: "own" });
    expect(await seedCourse({ demo: true })).toBeNull();
  });
});
