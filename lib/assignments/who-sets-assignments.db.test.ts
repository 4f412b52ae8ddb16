import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { publishVersion } from "../exercises/publish-version";
import { NotFoundError } from "../result";
import { testDatabase } from "../testing/database";
import { EXERCISE, type Homework, makeHomework, makeMember } from "../testing/factories";
import { makeAdmin, WRONG_PEOPLE } from "../testing/wrong-people";
import { addItem } from "./add-item";
import { createAssignment } from "./create-assignment";
import { getAssignmentWork } from "./get-assignment-work";
import { getAssignments } from "./get-assignments";
import { getNewAssignment } from "./get-new-assignment";
import { moveItem } from "./move-item";
import { moveToVersion } from "./move-to-version";
import { removeItem } from "./remove-item";
import { DEFAULT_REVEAL } from "./reveal-policy";
import { updateAssignment } from "./update-assignment";

testDatabase();
afterAll(closeDatabase);

const BEGAN = {
  beganTitle: "First homework",
  beganOpensAt: new Date("2026-11-01"),
  beganDueAt: new Date("2026-11-08"),
  beganMaxAttempts: null,
  beganReveal: DEFAULT_REVEAL,
  beganNumbers: false,
  beganTimeZone: "Europe/Berlin",
};
const rules = {
  reveal: DEFAULT_REVEAL,
  title: "Second",
  opens: "2026-11-22T09:00",
  due: "2026-11-29T18:00",
  maxAttempts: 3,
  numbers: true,
};

let homework: Homework;
beforeEach(async () => {
  homework = await makeHomework({ slugs: ["first", "second"] });
  const { courseId } = homework;
  await publishVersion(prisma(), { courseId, slug: "first", source: `${EXERCISE}\n` });
  await publishVersion(prisma(), { courseId, slug: "third", source: EXERCISE });
});

/** Everything that the commands may change, and what is recorded of it. */
async function everything() {
  const assignments = await prisma().assignment.findMany({
    where: { courseId: homework.courseId },
    orderBy: { slug: "asc" },
    include: { items: { orderBy: { position: "asc" } } },
  });
  const versions = await prisma().exerciseVersion.count();
  const records = await prisma().auditEvent.count({ where: { subjectType: "assignment" } });
  return { assignments, versions, records };
}

const COMMANDS = {
  createAssignment: (viewer: Viewer) =>
    createAssignment(viewer, { ...rules, course: homework.course, pack: "cnn-homework" }),
  updateAssignment: (viewer: Viewer) => updateAssignment(viewer, { ...homework, ...rules, ...BEGAN }),
  addItem: (viewer: Viewer) => addItem(viewer, { ...homework, exercise: "third" }),
  removeItem: (viewer: Viewer) => removeItem(viewer, { ...homework, item: "first" }),
  moveItem: (viewer: Viewer) => moveItem(viewer, { ...homework, item: "first", direction: "down" }),
  moveToVersion: (viewer: Viewer) => moveToVersion(viewer, { ...homework, item: "first", version: 2 }),
};

describe.each(Object.entries(COMMANDS))("%s", (_, run) => {
  it.each(Object.entries(WRONG_PEOPLE))("finds nothing for %s, and changes nothing", async (_who, make) => {
    const viewer = await make(homework);
    const before = await everything();
    await expect(run(viewer)).rejects.toThrow(NotFoundError);
    expect(await everything()).toEqual(before);
  });

  it.each([
    ["an instructor", () => makeMember(homework, "INSTRUCTOR")],
    ["an administrator", makeAdmin],
  ])("is done for %s, and recorded", async (_who, make) => {
    const viewer = await make();
    const before = await everything();
    expect(await run(viewer)).toMatchObject({ ok: true });
    const after = await everything();
    expect(after.assignments).not.toEqual(before.assignments);
    expect(after.records).toBe(before.records + 1);
    const recorded = await prisma().auditEvent.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(recorded).toMatchObject({ actorId: viewer.id, subjectType: "assignment" });
    expect(after.assignments.map(({ id }) => id)).toContain(recorded.subjectId);
  });
});

const QUERIES = {
  getAssignments: (viewer: Viewer) => getAssignments(viewer, homework.course),
  getAssignmentWork: (viewer: Viewer) => getAssignmentWork(viewer, homework),
  getNewAssignment: (viewer: Viewer) => getNewAssignment(viewer, homework.course),
};

describe.each(Object.entries(QUERIES))("%s", (_, query) => {
  it.each(Object.entries(WRONG_PEOPLE))("finds nothing for %s", async (_who, make) => {
    await expect(query(await make(homework))).rejects.toThrow(NotFoundError);
  });

  it("answers an instructor and an administrator", async () => {
    for (const viewer of [await makeMember(homework, "INSTRUCTOR"), await makeAdmin()]) {
      expect(await query(viewer)).toMatchObject({ course: { slug: homework.course, role: "INSTRUCTOR" } });
    }
  });
});
