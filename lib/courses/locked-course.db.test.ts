import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { closeDatabase, prisma } from "../db";
import { NotFoundError } from "../result";
import { testDatabase } from "../testing/database";
import { makeHomework, makeMember } from "../testing/factories";
import { untilWaiting } from "../testing/until-waiting";
import { WRONG_PEOPLE } from "../testing/wrong-people";
import { lockedCourse } from "./locked-course";
import { canManageCourse } from "./permissions";

const { url } = testDatabase();
afterAll(closeDatabase);

const lock = (viewer: Parameters<typeof lockedCourse>[1], course: string) =>
  prisma().$transaction((db) => lockedCourse(db, viewer, course, canManageCourse));

async function holding(courseId: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("BEGIN");
  await client.query("SELECT FROM course WHERE id = $1 FOR UPDATE", [courseId]);
  return client;
}

describe("a course that is locked", () => {
  it.each(Object.entries(WRONG_PEOPLE))(
    "keeps %s from waiting for it, and from locking it",
    async (_, make) => {
      const homework = await makeHomework();
      const viewer = await make(homework);
      const client = await holding(homework.courseId);
      await expect(lock(viewer, homework.course)).rejects.toThrow(NotFoundError);
      await client.query("ROLLBACK");
      await client.end();
    },
  );

  it("is gone for whoever lost their role while they waited", async () => {
    const homework = await makeHomework();
    const viewer = await makeMember(homework, "INSTRUCTOR");
    const client = await holding(homework.courseId);
    const waiting = expect(lock(viewer, homework.course)).rejects.toThrow(NotFoundError);
    await untilWaiting();
    await client.query("UPDATE membership SET role = 'STUDENT' WHERE user_id = $1", [viewer.id]);
    await client.query("COMMIT");
    await client.end();
    await waiting;
  });
});
