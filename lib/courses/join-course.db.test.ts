import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { closeDatabase, prisma } from "../db";
import { testDatabase } from "../testing/database";
import { makeHomework, makeViewer } from "../testing/factories";
import { untilWaiting } from "../testing/until-waiting";
import { enrolMember } from "./enrol-member";
import { joinCourse } from "./join-course";
import { joinSchema } from "./schema";

const { url } = testDatabase();
afterAll(closeDatabase);

describe("joining a course", () => {
  it("by its code makes a student, once, and leads to the course", async () => {
    const { courseId, course, joinCode } = await makeHomework();
    const viewer = await makeViewer();
    const joined = await Promise.all([
      joinCourse(viewer, { code: joinCode }),
      joinCourse(viewer, { code: joinCode }),
    ]);
    expect(joined).toEqual(Array(2).fill({ ok: true, href: `/courses/${course}` }));
    expect(await prisma().membership.findMany({ where: { courseId } })).toMatchObject([
      { userId: viewer.id, role: "STUDENT" },
    ]);
    const audits = { where: { subjectId: courseId, actorId: viewer.id } };
    expect(await prisma().auditEvent.count(audits)).toBe(1);
  });

  it("by somebody else's hand is recorded too, with the roles before and after", async () => {
    const { courseId } = await makeHomework();
    const { id: userId } = await makeViewer();
    for (const role of ["STUDENT", "STUDENT", "GRADER"] as const) {
      await enrolMember(prisma(), { userId, courseId, role });
    }
    const events = await prisma().auditEvent.findMany({
      where: { subjectId: courseId, action: "course.enrolled" },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ data }) => data)).toEqual([
      { userId, role: "STUDENT", before: null },
      { userId, role: "GRADER", before: "STUDENT" },
    ]);
  });

  it("takes no role away", async () => {
    const { courseId, joinCode } = await makeHomework();
    const viewer = await makeViewer();
    await enrolMember(prisma(), { userId: viewer.id, courseId, role: "INSTRUCTOR" });
    await joinCourse(viewer, { code: joinCode });
    expect(await prisma().membership.findMany({ where: { courseId } })).toMatchObject([
      { role: "INSTRUCTOR" },
    ]);
  });

  it("is refused for an unknown code, and for a course that is closed to new members", async () => {
    const { courseId, joinCode } = await makeHomework();
    const viewer = await makeViewer();
    const refused = { ok: false, fields: { code: expect.any(String) } };
    expect(await joinCourse(viewer, { code: "NO-SUCH" })).toMatchObject(refused);
    await prisma().course.update({ where: { id: courseId }, data: { joinOpen: false } });
    expect(await joinCourse(viewer, { code: joinCode })).toMatchObject(refused);
    expect(await prisma().membership.count({ where: { userId: viewer.id } })).toBe(0);
  });

  it.each([
    ["closes", "UPDATE course SET join_open = false WHERE id = $1"],
    ["gets another code", "UPDATE course SET join_code = id::text WHERE id = $1"],
  ])("is refused at the moment a course %s", async (_, change) => {
    const { courseId, joinCode } = await makeHomework();
    const viewer = await makeViewer();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("BEGIN");
    await client.query(change, [courseId]);
    const joined = joinCourse(viewer, { code: joinCode });
    await untilWaiting();
    await client.query("COMMIT");
    await client.end();
    expect(await joined).toMatchObject({ ok: false, fields: { code: expect.any(String) } });
    expect(await prisma().membership.count({ where: { courseId } })).toBe(0);
  });

  it("cannot be guessed: thirty tries in a quarter of an hour", async () => {
    const { joinCode } = await makeHomework();
    const viewer = await makeViewer();
    for (let guess = 0; guess < 30; guess += 1) await joinCourse(viewer, { code: `GUESS-${guess}` });
    expect(await joinCourse(viewer, { code: joinCode })).toMatchObject({
      ok: false,
      message: expect.stringContaining("Wait"),
    });
  });

  it("does not mind blanks and small letters", () => {
    expect(joinSchema.parse({ code: " cnn-20 26 " })).toEqual({ code: "CNN-2026" });
  });

  it.each(["CNN\0-2026", "CNN\u001b-2026", "\u0085\u0000"])("cannot read %j", (code) => {
    expect(joinSchema.safeParse({ code }).success).toBe(false);
  });
});
