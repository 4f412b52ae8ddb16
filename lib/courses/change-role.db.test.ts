import { afterAll, beforeEach, expect, it } from "vitest";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { NotFoundError } from "../result";
import { submitAnswer } from "../submissions/submit-answer";
import { testDatabase } from "../testing/database";
import {
  type Homework,
  makeHomework,
  makeMember,
  makeStudent,
  makeViewer,
  newKey,
  openExercise,
  RIGHT,
} from "../testing/factories";
import { makeAdmin } from "../testing/wrong-people";
import { changeRole } from "./change-role";

testDatabase();
afterAll(closeDatabase);

let homework: Homework;
let instructor: Viewer;
beforeEach(async () => {
  homework = await makeHomework();
  instructor = await makeMember(homework, "INSTRUCTOR");
});

const roleOf = async ({ id: userId }: Viewer) => {
  const { courseId } = homework;
  const found = await prisma().membership.findUnique({ where: { userId_courseId: { userId, courseId } } });
  return found?.role;
};
const instructors = () =>
  prisma().membership.count({ where: { courseId: homework.courseId, role: "INSTRUCTOR" } });

it("a student who becomes a grader keeps what they handed in", async () => {
  const { viewer, attemptId } = await openExercise(homework);
  await submitAnswer(viewer, { attemptId, partId: "twice", answer: RIGHT, key: newKey() });
  const changed = await changeRole(instructor, { ...homework, member: viewer.id, role: "GRADER" });
  expect(changed).toEqual({ ok: true });
  expect(await roleOf(viewer)).toBe("GRADER");
  expect(await prisma().submission.count({ where: { attemptId } })).toBe(1);
  expect(await prisma().auditEvent.findFirst({ where: { action: "course.role-changed" } })).toMatchObject({
    actorId: instructor.id,
    subjectId: homework.courseId,
    data: { userId: viewer.id, role: "GRADER", before: "STUDENT" },
  });
});

it("nobody changes their own role", async () => {
  await makeMember(homework, "INSTRUCTOR");
  const result = await changeRole(instructor, { ...homework, member: instructor.id, role: "STUDENT" });
  expect(result).toMatchObject({ ok: false, fields: { role: expect.stringContaining("own role") } });
  expect(await roleOf(instructor)).toBe("INSTRUCTOR");
});

it("of two instructors who take each other's role away at once, one stays", async () => {
  for (let round = 0; round < 5; round += 1) {
    homework = await makeHomework();
    const [one, other] = [await makeMember(homework, "INSTRUCTOR"), await makeMember(homework, "INSTRUCTOR")];
    const results = await Promise.allSettled([
      changeRole(one, { ...homework, member: other.id, role: "STUDENT" }),
      changeRole(other, { ...homework, member: one.id, role: "STUDENT" }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await instructors()).toBe(1);
  }
});

it("an administrator takes no course its last instructor", async () => {
  const admin = await makeAdmin();
  const remove = () => changeRole(admin, { ...homework, member: instructor.id, role: "GRADER" });
  expect(await remove()).toMatchObject({ ok: false, message: expect.stringContaining("instructor") });
  expect(await instructors()).toBe(1);
  await makeMember(homework, "INSTRUCTOR");
  expect(await remove()).toEqual({ ok: true });
  expect(await roleOf(instructor)).toBe("GRADER");
});

it("only members have a role: not somebody else, and not another course's student", async () => {
  const strangers = [await makeViewer(), await makeStudent(await makeHomework())];
  for (const { id: member } of strangers) {
    const change = changeRole(instructor, { ...homework, member, role: "STUDENT" });
    await expect(change).rejects.toThrow(NotFoundError);
  }
  expect(await prisma().membership.count({ where: { courseId: homework.courseId } })).toBe(1);
});
