import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { Prisma } from "@/prisma/generated/client";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { NotFoundError } from "../result";
import { testDatabase } from "../testing/database";
import { type Homework, makeHomework, makeMember, makeStudent, makeViewer } from "../testing/factories";
import { makeAdmin, WRONG_PEOPLE } from "../testing/wrong-people";
import { changeRole } from "./change-role";
import { joinCourse } from "./join-course";
import { renewJoinCode } from "./renew-join-code";
import { setJoining } from "./set-joining";
import { updateConventions } from "./update-conventions";
import { updateCourse } from "./update-course";

testDatabase();
afterAll(closeDatabase);

let homework: Homework;
let instructor: Viewer;
beforeEach(async () => {
  homework = await makeHomework();
  instructor = await makeMember(homework, "INSTRUCTOR");
});

const course = () => prisma().course.findUniqueOrThrow({ where: { id: homework.courseId } });
const audits = () =>
  prisma().auditEvent.findMany({
    where: { subjectId: homework.courseId, action: { not: "course.enrolled" } },
    orderBy: { id: "asc" },
    select: { actorId: true, action: true, data: true },
  });

const COMMANDS = {
  "renews the join code": (viewer: Viewer) => renewJoinCode(viewer, homework),
  "closes joining": (viewer: Viewer) => setJoining(viewer, { ...homework, joining: "closed" }),
  "changes title and time zone": (viewer: Viewer) =>
    updateCourse(viewer, { ...homework, title: "Renamed", timeZone: "UTC" }),
  "changes the conventions": (viewer: Viewer) =>
    updateConventions(viewer, {
      ...homework,
      kernel: "flipped",
      layout: "channels-last",
      pooling: "floor",
      padValue: 0,
    }),
  "changes a role": async (viewer: Viewer) => {
    const { id: member } = await makeStudent(homework);
    return changeRole(viewer, { ...homework, member, role: "GRADER" });
  },
};

describe.each(Object.entries(COMMANDS))("who %s", (_, run) => {
  it("is an instructor of the course, or an administrator; it is recorded once", async () => {
    const before = await course();
    const admin = await makeAdmin();
    expect(await run(instructor)).toEqual({ ok: true });
    expect(await audits()).toMatchObject([{ actorId: instructor.id }]);
    await prisma().course.update({
      where: { id: before.id },
      data: { ...before, conventions: Prisma.DbNull },
    });
    expect(await run(admin)).toEqual({ ok: true });
    expect(await audits()).toMatchObject([{ actorId: instructor.id }, { actorId: admin.id }]);
  });

  it.each(Object.entries(WRONG_PEOPLE))("is not %s", async (_who, make) => {
    const viewer = await make(homework);
    const before = await course();
    await expect(run(viewer)).rejects.toThrow(NotFoundError);
    expect(await course()).toEqual(before);
    expect(await audits()).toEqual([]);
  });
});

describe("the join code", () => {
  it("is useless from the moment it is renewed", async () => {
    const viewer = await makeViewer();
    await renewJoinCode(instructor, homework);
    expect(await joinCourse(viewer, { code: homework.joinCode })).toMatchObject({ ok: false });
    const { joinCode } = await course();
    expect(joinCode).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
    expect(await joinCourse(viewer, { code: joinCode })).toMatchObject({ ok: true });
  });

  it("opens nothing while joining is closed, which throws nobody out", async () => {
    const member = await makeStudent(homework);
    await setJoining(instructor, { ...homework, joining: "closed" });
    const late = await makeViewer();
    expect(await joinCourse(late, { code: homework.joinCode })).toMatchObject({ ok: false });
    expect(await prisma().membership.count({ where: { userId: member.id } })).toBe(1);
    await setJoining(instructor, { ...homework, joining: "open" });
    expect(await joinCourse(late, { code: homework.joinCode })).toMatchObject({ ok: true });
  });

  it("is not recorded, and neither is what changes nothing", async () => {
    await setJoining(instructor, { ...homework, joining: "open" });
    const { title, timeZone } = await course();
    await updateCourse(instructor, { ...homework, title, timeZone });
    expect(await audits()).toEqual([]);
    await renewJoinCode(instructor, homework);
    expect(JSON.stringify(await audits())).not.toContain((await course()).joinCode);
  });
});

it("a new title leaves the address as it is, and the record names both", async () => {
  const hostile = "<script>alert(1)</script>";
  await updateCourse(instructor, { ...homework, title: hostile, timeZone: "UTC" });
  expect(await course()).toMatchObject({ slug: homework.course, title: hostile, timeZone: "UTC" });
  expect(await audits()).toMatchObject([
    {
      action: "course.updated",
      data: {
        title: hostile,
        titleBefore: "A course",
        timeZone: "UTC",
        timeZoneBefore: "Europe/Berlin",
      },
    },
  ]);
});
