import pg from "pg";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { publishVersion } from "../exercises/publish-version";
import { testDatabase } from "../testing/database";
import { EXERCISE, type Homework, makeHomework, makeMember, makeStudent } from "../testing/factories";
import { untilWaiting } from "../testing/until-waiting";
import { addItem } from "./add-item";
import { moveItem } from "./move-item";
import { moveToVersion } from "./move-to-version";
import { removeItem } from "./remove-item";

const { url } = testDatabase();
afterAll(closeDatabase);

const SLUGS = ["a", "b", "c", "d", "e"];

let homework: Homework;
let instructor: Viewer;
beforeEach(async () => {
  homework = await makeHomework({ slugs: SLUGS });
  instructor = await makeMember(homework, "INSTRUCTOR");
});

const items = () =>
  prisma().assignmentItem.findMany({
    where: { assignmentId: homework.assignmentId },
    orderBy: { position: "asc" },
    select: { id: true, slug: true, position: true, exerciseVersion: { select: { number: true } } },
  });

describe("many changes at once", () => {
  it("keep the positions 1 to n, and every exercise once", async () => {
    const moves = SLUGS.flatMap((item) =>
      (["up", "down", "up"] as const).map((direction) =>
        moveItem(instructor, { ...homework, item, direction }),
      ),
    );
    expect(await Promise.all(moves)).toEqual(moves.map(() => ({ ok: true })));
    const after = await items();
    expect(after.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
    expect(after.map(({ slug }) => slug).toSorted()).toEqual(SLUGS);
  });

  it("of every kind leave no gap and no double", async () => {
    await publishVersion(prisma(), { courseId: homework.courseId, slug: "f", source: EXERCISE });
    const results = await Promise.all([
      addItem(instructor, { ...homework, exercise: "f" }),
      removeItem(instructor, { ...homework, item: "b" }),
      moveItem(instructor, { ...homework, item: "e", direction: "up" }),
      removeItem(instructor, { ...homework, item: "a" }),
      moveItem(instructor, { ...homework, item: "c", direction: "down" }),
      addItem(instructor, { ...homework, exercise: "f" }),
    ]);
    // One of the two that add the same exercise comes second.
    expect(results.filter(({ ok }) => !ok)).toHaveLength(1);
    const after = await items();
    expect(after.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(after.map(({ slug }) => slug).toSorted()).toEqual(["c", "d", "e", "f"]);
  });
});

/** A student who begins the first item in a transaction that the test ends. */
async function beginning() {
  const { id: userId } = await makeStudent(homework);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const begin = () =>
    client.query("INSERT INTO attempt (user_id, item_id) SELECT $1, id FROM assignment_item WHERE id = $2", [
      userId,
      itemId,
    ]);
  const itemId = (await items())[0]?.id;
  return { client, begin };
}

describe("an exercise that is begun and changed at once", () => {
  it.each([
    ["is not removed", () => removeItem(instructor, { ...homework, item: "a" })],
    [
      "is not moved to another version",
      () => moveToVersion(instructor, { ...homework, item: "a", version: 2 }),
    ],
  ])("%s when the student was first", async (_, change) => {
    await publishVersion(prisma(), { courseId: homework.courseId, slug: "a", source: `${EXERCISE}\n` });
    const { client, begin } = await beginning();
    await client.query("BEGIN");
    await begin();
    const changed = change();
    await untilWaiting();
    await client.query("COMMIT");
    expect(await changed).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^One student has begun/),
    });
    expect((await items())[0]).toMatchObject({ slug: "a", exerciseVersion: { number: 1 } });
    await client.end();
  });

  it("is begun in its place when it was moved first", async () => {
    const { client, begin } = await beginning();
    await Promise.all([begin(), moveItem(instructor, { ...homework, item: "a", direction: "down" })]);
    expect((await items()).map(({ slug }) => slug)).toEqual(["b", "a", "c", "d", "e"]);
    expect(await prisma().attempt.count({ where: { item: { assignmentId: homework.assignmentId } } })).toBe(
      1,
    );
    await client.end();
  });
});
