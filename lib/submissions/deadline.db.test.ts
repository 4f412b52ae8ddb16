import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unmarked } from "@/grader";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { testDatabase } from "../testing/database";
import { makeHomework, newKey, openExercise, RIGHT } from "../testing/factories";
import { storeSubmission } from "./store-submission";
import { submitAnswer } from "./submit-answer";

/**
 * The database's clock is set by hand: a function `now` of our own stands before PostgreSQL's on the search path of
 * this test's database, so the very statements of the product are asked at the very millisecond.
 */
const { url } = testDatabase();
afterAll(closeDatabase);

const opensAt = new Date("2026-10-19T08:00:00.000Z");
const dueAt = new Date("2026-10-25T23:59:59.000Z");

let viewer: Viewer;
let attemptId: string;

beforeAll(async () => {
  const homework = await makeHomework();
  ({ viewer, attemptId } = await openExercise(homework));
  await prisma().assignment.update({ where: { id: homework.assignmentId }, data: { opensAt, dueAt } });
  await closeDatabase();
  await execute(`
    CREATE SCHEMA frozen;
    CREATE TABLE frozen.clock (instant timestamptz);
    INSERT INTO frozen.clock VALUES (pg_catalog.now());
    CREATE FUNCTION frozen.now() RETURNS timestamptz LANGUAGE sql STABLE AS 'SELECT instant FROM frozen.clock';
    DO $$ BEGIN
      EXECUTE format('ALTER DATABASE %I SET search_path = frozen, public, pg_catalog', current_database());
    END $$`);
});

async function execute(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

const setClock = (instant: Date, ms: number) =>
  execute(`UPDATE frozen.clock SET instant = '${new Date(instant.getTime() + ms).toISOString()}'`);

let answers = 0;
function anotherAnswer(): string {
  answers += 1;
  return String(answers);
}

describe("by the database's clock, a new answer", () => {
  it.each([
    ["a millisecond before the homework opens", opensAt, -1, "not-open"],
    ["at the instant it opens", opensAt, 0, "stored"],
    ["a millisecond before it is due", dueAt, -1, "stored"],
    ["at the instant it is due", dueAt, 0, "stored"],
    ["a millisecond after", dueAt, 1, "closed"],
  ])("%s: %3$s", async (_, instant, ms, expected) => {
    await setClock(instant, ms);
    const result = await submitAnswer(viewer, {
      attemptId,
      partId: "twice",
      answer: anotherAnswer(),
      key: newKey(),
    });
    expect(result.ok ? "stored" : result.code).toBe(expected);
  });

  it.each([
    ["is stored by the last statement at the instant it is due", 0, true],
    ["is not stored by it a millisecond later, whatever was true when it was graded", 1, false],
  ])("%s", async (_, ms, stored) => {
    await setClock(dueAt, ms);
    const { exerciseVersionId: versionId } = await prisma().assignmentItem.findFirstOrThrow();
    const id = await storeSubmission({
      userId: viewer.id,
      attemptId,
      partId: "twice",
      key: newKey(),
      answerHash: Buffer.alloc(32, ms),
      versionId,
      answer: RIGHT,
      verdict: { ...unmarked("invalid", 200, []), status: "right", earned: 200, size: true },
      params: "{}",
      truth: "[]",
      wrong: null,
      carried: null,
      carriedHash: null,
      carriedIds: [],
      diagnosis: null,
      gone: [],
    });
    expect(id !== null).toBe(stored);
  });
});
