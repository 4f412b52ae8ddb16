import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "../auth/session";
import { enrolMember } from "../courses/enrol-member";
import { prisma } from "../db";
import { NotFoundError } from "../result";
import { testDatabase } from "../testing/database";
import { type Homework, makeHomework, makeStudent, makeViewer } from "../testing/factories";
import { getReportedItem } from "./get-reported-item";
import { getReportedStudent } from "./get-reported-student";

testDatabase();

let homework: Homework;
let other: Homework;
let student: Viewer;

async function makeStaff(place: Homework, role: "INSTRUCTOR" | "GRADER"): Promise<Viewer> {
  const viewer = await makeViewer();
  await enrolMember(prisma(), { userId: viewer.id, courseId: place.courseId, role });
  return viewer;
}

beforeAll(async () => {
  homework = await makeHomework();
  other = await makeHomework();
  student = await makeStudent(homework);
});

describe("what a report is about", () => {
  test.each(["INSTRUCTOR", "GRADER"] as const)("is found by the course's %s", async (role) => {
    const viewer = await makeStaff(homework, role);
    expect(await getReportedItem(viewer, homework)).toEqual({ title: "Doubling", number: 1 });
    const place = { course: homework.course, student: student.id };
    expect(await getReportedStudent(viewer, place)).toEqual({ name: "Ada" });
  });

  test("is found by an administrator who is no member", async () => {
    const admin = { ...(await makeViewer()), isAdmin: true };
    expect(await getReportedItem(admin, homework)).toEqual({ title: "Doubling", number: 1 });
  });

  test("does not exist for students and for the staff of another course", async () => {
    for (const viewer of [student, await makeViewer(), await makeStaff(other, "INSTRUCTOR")]) {
      await expect(getReportedItem(viewer, homework)).rejects.toThrow(NotFoundError);
      const place = { course: homework.course, student: student.id };
      await expect(getReportedStudent(viewer, place)).rejects.toThrow(NotFoundError);
    }
  });

  test("must be in this very course", async () => {
    const viewer = await makeStaff(homework, "INSTRUCTOR");
    const elsewhere = await makeStudent(other);
    for (const nobody of [elsewhere.id, viewer.id, "1", "not-an-id"]) {
      const place = { course: homework.course, student: nobody };
      await expect(getReportedStudent(viewer, place)).rejects.toThrow(NotFoundError);
    }
    await expect(getReportedItem(viewer, { ...homework, exercise: "tripling" })).rejects.toThrow(
      NotFoundError,
    );
    await expect(getReportedItem(viewer, { ...homework, assignment: "second" })).rejects.toThrow(
      NotFoundError,
    );
  });
});
