import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { publishVersion } from "../exercises/publish-version";
import { NotFoundError } from "../result";
import { testDatabase } from "../testing/database";
import {
  beginAttempt,
  EXERCISE,
  type Homework,
  makeHomework,
  makeMember,
  makeStudent,
} from "../testing/factories";
import { addItem } from "./add-item";
import { getAssignmentWork } from "./get-assignment-work";
import { moveItem } from "./move-item";
import { moveToVersion } from "./move-to-version";
import { removeItem } from "./remove-item";

testDatabase();
afterAll(closeDatabase);

/** Worth 5 points instead of 3, under another title. */
const LONGER = EXERCISE.replace("points: 1", "points: 3").replace("title: Doubling", "title: Twice");

let homework: Homework;
let instructor: Viewer;
beforeEach(async () => {
  homework = await makeHomework({ slugs: ["a", "b", "c"] });
  instructor = await makeMember(homework, "INSTRUCTOR");
});

const work = () => getAssignmentWork(instructor, homework);
const order = async () => (await work()).items.map(({ slug, position }) => `${position}${slug}`).join(" ");
const publish = (slug: string, source: string) =>
  publishVersion(prisma(), { courseId: homework.courseId, slug, source });
const begin = async (exercise: string) =>
  beginAttempt(await makeStudent(homework), { ...homework, exercise });

describe("an exercise that is added", () => {
  it("comes in its newest version at the end, once", async () => {
    await publish("d", EXERCISE);
    await publish("d", LONGER);
    await prisma().exercise.create({ data: { courseId: homework.courseId, slug: "draft" } });
    expect(await work()).toMatchObject({ addable: [{ slug: "d", title: "Twice" }], unpublished: 1 });
    expect(await addItem(instructor, { ...homework, exercise: "d" })).toEqual({ ok: true });
    const { items, possible, addable } = await work();
    expect(items[3]).toEqual({
      slug: "d",
      title: "Twice",
      position: 4,
      possible: 500,
      version: 2,
      newest: 2,
      begun: 0,
    });
    expect(possible).toBe(1400);
    expect(addable).toEqual([]);
    expect(await addItem(instructor, { ...homework, exercise: "d" })).toMatchObject({
      ok: false,
      message: "This exercise is in it already.",
    });
  });

  it.each(["draft", "nowhere", "elsewhere"])(
    "must be a published one of the course (%s)",
    async (exercise) => {
      const other = await makeHomework({ slugs: [] });
      await prisma().exercise.create({ data: { courseId: homework.courseId, slug: "draft" } });
      await publishVersion(prisma(), { courseId: other.courseId, slug: "elsewhere", source: EXERCISE });
      expect(await addItem(instructor, { ...homework, exercise })).toMatchObject({
        ok: false,
        fields: { exercise: "Choose a published exercise of this course." },
      });
      expect(await order()).toBe("1a 2b 3c");
    },
  );

  it("can be begun, although the homework is open already", async () => {
    await publish("d", EXERCISE);
    await addItem(instructor, { ...homework, exercise: "d" });
    await begin("d");
    expect((await work()).items[3]).toMatchObject({ slug: "d", begun: 1 });
  });
});

describe("an exercise that is removed", () => {
  it("leaves no gap, and can be added again", async () => {
    expect(await removeItem(instructor, { ...homework, item: "a" })).toEqual({ ok: true });
    expect(await order()).toBe("1b 2c");
    expect(await addItem(instructor, { ...homework, exercise: "a" })).toEqual({ ok: true });
    expect(await order()).toBe("1b 2c 3a");
  });

  it("can be the only one", async () => {
    for (const item of ["b", "a", "c"]) await removeItem(instructor, { ...homework, item });
    expect(await work()).toMatchObject({ items: [], exercises: 0, possible: 0 });
  });

  it("stays when students have begun it, and the reason says how many", async () => {
    await begin("b");
    expect(await removeItem(instructor, { ...homework, item: "b" })).toEqual({
      ok: false,
      message: "One student has begun this exercise, so it stays: their answers belong to it.",
    });
    await begin("b");
    expect(await removeItem(instructor, { ...homework, item: "b" })).toMatchObject({
      message: expect.stringMatching(/^2 students have begun/),
    });
    expect(await order()).toBe("1a 2b 3c");
    expect(await removeItem(instructor, { ...homework, item: "a" })).toEqual({ ok: true });
  });
});

describe("an exercise that is moved", () => {
  it.each([
    ["b", "up", "1b 2a 3c"],
    ["b", "down", "1a 2c 3b"],
    ["a", "up", "1a 2b 3c"],
    ["c", "down", "1a 2b 3c"],
  ] as const)("%s %s: %s", async (item, direction, expected) => {
    expect(await moveItem(instructor, { ...homework, item, direction })).toEqual({ ok: true });
    expect(await order()).toBe(expected);
  });

  it("may have been begun", async () => {
    await begin("b");
    await moveItem(instructor, { ...homework, item: "b", direction: "up" });
    expect(await order()).toBe("1b 2a 3c");
  });

  it("leaves other assignments as they are", async () => {
    const other = await makeHomework({ slugs: ["a", "b", "c"] });
    await moveItem(instructor, { ...homework, item: "b", direction: "up" });
    const untouched = await prisma().assignmentItem.findMany({
      where: { assignmentId: other.assignmentId },
      orderBy: { position: "asc" },
      select: { slug: true, position: true },
    });
    expect(untouched.map(({ slug, position }) => `${position}${slug}`).join(" ")).toBe("1a 2b 3c");
  });
});

describe("an exercise with a newer version", () => {
  it("stays on its own until it is moved, there and back, with the points of each", async () => {
    await publish("a", LONGER);
    const before = { slug: "a", version: 1, newest: 2, title: "Doubling", possible: 300 };
    expect((await work()).items[0]).toMatchObject(before);
    expect(await moveToVersion(instructor, { ...homework, item: "a", version: 2 })).toEqual({ ok: true });
    expect((await work()).items[0]).toMatchObject({ version: 2, newest: 2, title: "Twice", possible: 500 });
    expect(await moveToVersion(instructor, { ...homework, item: "a", version: 1 })).toEqual({ ok: true });
    expect((await work()).items[0]).toMatchObject(before);
  });

  it("stays on it for good when students have begun it", async () => {
    await publish("a", LONGER);
    await begin("a");
    await begin("a");
    expect(await moveToVersion(instructor, { ...homework, item: "a", version: 2 })).toEqual({
      ok: false,
      message: "2 students have begun this exercise. Their marks belong to version 1, so it stays.",
    });
    expect((await work()).items[0]).toMatchObject({ version: 1, begun: 2 });
  });

  it("is moved to none that it does not have", async () => {
    await publish("b", LONGER);
    const moved = moveToVersion(instructor, { ...homework, item: "a", version: 2 });
    await expect(moved).rejects.toThrow(NotFoundError);
  });
});
