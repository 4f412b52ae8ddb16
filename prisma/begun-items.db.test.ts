import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { repinItems } from "@/lib/assignments/repin-items";
import { closeDatabase, prisma, queryRow } from "@/lib/db";
import { publishVersion } from "@/lib/exercises/publish-version";
import { testDatabase } from "@/lib/testing/database";
import { EXERCISE, makeHomework, makeStudent } from "@/lib/testing/factories";
import { untilWaiting } from "@/lib/testing/until-waiting";

const { url } = testDatabase();
afterAll(closeDatabase);

/** A homework with a changed exercise, a student before it, and a connection beside the product's own. */
async function prepare() {
  const { courseId, assignmentId } = await makeHomework();
  const { id: userId } = await makeStudent({ courseId });
  const item = await prisma().assignmentItem.findFirstOrThrow({ where: { assignmentId } });
  const source = `${EXERCISE}\n`;
  const version = await publishVersion(prisma(), { courseId, slug: "doubling", source });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const begin = { text: "INSERT INTO attempt (user_id, item_id) VALUES ($1, $2)", values: [userId, item.id] };
  const move = {
    text: "UPDATE assignment_item SET exercise_version_id = $1 WHERE id = $2",
    values: [version.id, item.id],
  };
  const pinned = async () =>
    (await prisma().assignmentItem.findUniqueOrThrow({ where: { id: item.id } })).exerciseVersionId;
  return { assignmentId, version, client, begin, move, pinned, before: item.exerciseVersionId };
}

describe("an item that is begun and moved at once", () => {
  it("stays as it is when the attempt was first", async () => {
    const { client, begin, move, pinned, before } = await prepare();
    await client.query("BEGIN");
    await client.query(begin);
    const moved = expect(queryRow(move)).rejects.toThrow(/a begun item is never changed/);
    await untilWaiting();
    await client.query("COMMIT");
    await moved;
    expect(await pinned()).toBe(before);
    await client.end();
  });

  it("is begun in its new version when the move was first", async () => {
    const { client, begin, move, pinned, version } = await prepare();
    await client.query("BEGIN");
    await client.query(move);
    const begun = queryRow(begin);
    await untilWaiting();
    await client.query("COMMIT");
    await begun;
    expect(await pinned()).toBe(version.id);
    await client.end();
  });

  it("is passed over by a seed that waited for the attempt", async () => {
    const { client, begin, pinned, before, assignmentId, version } = await prepare();
    await client.query("BEGIN");
    await client.query(begin);
    const seeded = prisma().$transaction((db) => repinItems(db, { assignmentId, versions: [version] }));
    await untilWaiting();
    await client.query("COMMIT");
    await seeded;
    expect(await pinned()).toBe(before);
    await client.end();
  });
});
