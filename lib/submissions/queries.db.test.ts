import { afterAll, describe, expect, it } from "vitest";
import { getHomework } from "../assignments/queries";
import { enrolMember } from "../courses/enrol-member";
import { getCourse, getMyCourses } from "../courses/queries";
import { closeDatabase, prisma } from "../db";
import { publishVersion } from "../exercises/publish-version";
import { NotFoundError } from "../result";
import { testDatabase } from "../testing/database";
import {
  beginAttempt,
  EXERCISE,
  HALF_RIGHT,
  makeHomework,
  makeStudent,
  makeViewer,
  newKey,
  openExercise,
  RIGHT,
  UNREADABLE,
} from "../testing/factories";
import { getExercisePage, getSubmission } from "./queries";
import { submitAnswer } from "./submit-answer";
import { getTryExercise, gradeTryAnswer } from "./try-exercise";

testDatabase();
afterAll(closeDatabase);

const DAY = 86_400_000;

describe("the exercise page", () => {
  it("shows where every part stands, and keeps it", async () => {
    const homework = await makeHomework();
    const { viewer, attemptId } = await openExercise(homework);
    await submitAnswer(viewer, { attemptId, partId: "twice", answer: HALF_RIGHT, key: newKey() });
    const page = await getExercisePage(viewer, homework);
    expect(page).toMatchObject({
      attemptId,
      item: { slug: "doubling", number: 1, title: "Doubling" },
      previous: null,
      next: null,
      parts: {
        twice: {
          attemptsUsed: 1,
          maxAttempts: 10,
          earned: 100,
          possible: 200,
          last: { answer: HALF_RIGHT, attemptNumber: 1 },
        },
        odd: { attemptsUsed: 0, earned: 0, possible: 100, last: null },
      },
      homework: {
        state: "open",
        earned: 100,
        possible: 300,
        items: [{ state: "started", earned: 100, topics: ["tensors"] }],
      },
    });
    expect(Math.abs(page.now.getTime() - Date.now())).toBeLessThan(60_000);
  });

  it("shows one's own marks and nobody else's", async () => {
    const homework = await makeHomework();
    const { viewer, attemptId } = await openExercise(homework);
    await submitAnswer(viewer, { attemptId, partId: "twice", answer: RIGHT, key: newKey() });
    const fellow = await makeStudent(homework);
    expect(await getHomework(fellow, homework)).toMatchObject({ earned: 0, items: [{ state: "open" }] });
    expect(await getMyCourses(viewer)).toMatchObject({
      courses: [{ assignments: [{ earned: 200, possible: 300 }] }],
    });
    expect(await getCourse(viewer, homework.course)).toMatchObject({
      role: "STUDENT",
      assignments: [{ state: "open", earned: 200, possible: 300, done: 0, count: 1 }],
    });
  });

  it("agrees with every reply about the marks of the whole homework", async () => {
    const homework = await makeHomework({ slugs: ["doubling", "again"] });
    const fellow = await openExercise(homework);
    await submitAnswer(fellow.viewer, { ...fellow, partId: "twice", answer: RIGHT, key: newKey() });
    const { viewer, attemptId } = await openExercise(homework);
    const again = { ...homework, exercise: "again" };
    const second = await beginAttempt(viewer, again);
    expect(await getExercisePage(viewer, again)).toMatchObject({
      attemptId: second,
      previous: { slug: "doubling", number: 1 },
      next: null,
    });
    const steps = [
      { attemptId, partId: "twice", answer: HALF_RIGHT },
      { attemptId: second, partId: "odd", answer: "13579" },
      { attemptId: second, partId: "twice", answer: UNREADABLE },
      { attemptId, partId: "twice", answer: RIGHT },
      { attemptId: second, partId: "twice", answer: RIGHT },
      { attemptId, partId: "twice", answer: HALF_RIGHT },
    ];
    for (const step of steps) {
      const reply = await submitAnswer(viewer, { ...step, key: newKey() });
      const { earned, possible, items } = await getHomework(viewer, homework);
      const item = items[step.attemptId === attemptId ? 0 : 1];
      expect(reply).toMatchObject({ homework: { earned, possible, itemState: item?.state } });
      const repeated = await submitAnswer(viewer, { ...step, key: newKey() });
      expect(repeated).toMatchObject({ homework: { earned, possible, itemState: item?.state } });
    }
    expect(await getHomework(viewer, homework)).toMatchObject({
      earned: 500,
      possible: 600,
      items: [{ state: "started" }, { state: "right" }],
    });
  });

  it("is hidden from students until the homework opens, and open to staff", async () => {
    const homework = await makeHomework({ opensIn: DAY, dueIn: 2 * DAY });
    const student = await makeStudent(homework);
    expect(await getHomework(student, homework)).toMatchObject({ state: "upcoming", items: [] });
    await expect(getExercisePage(student, homework)).rejects.toThrow(NotFoundError);
    await enrolMember(prisma(), { userId: student.id, courseId: homework.courseId, role: "INSTRUCTOR" });
    expect(await getExercisePage(student, homework)).toMatchObject({ item: { slug: "doubling" } });
  });

  it.each(["GRADER", "INSTRUCTOR"] as const)(
    "is shown to a %s without beginning an attempt",
    async (role) => {
      const homework = await makeHomework();
      const { id: userId, ...rest } = await makeViewer();
      await enrolMember(prisma(), { userId, courseId: homework.courseId, role });
      const page = await getExercisePage({ ...rest, id: userId }, homework);
      const untouched = { attemptsUsed: 0, maxAttempts: 10, earned: 0, last: null };
      expect(page).toMatchObject({
        attemptId: null,
        exercise: { title: "Doubling" },
        parts: { twice: { ...untouched, possible: 200 }, odd: { ...untouched, possible: 100 } },
      });
      expect(await prisma().attempt.count({ where: { userId } })).toBe(0);
    },
  );

  it("shows staff the pinned version, and leaves the attempt of a student who became one as it was", async () => {
    const homework = await makeHomework();
    const { viewer, attemptId } = await openExercise(homework);
    await submitAnswer(viewer, { attemptId, partId: "twice", answer: RIGHT, key: newKey() });
    const { courseId } = homework;
    await publishVersion(prisma(), {
      courseId,
      slug: "doubling",
      source: EXERCISE.replace("Doubling", "New"),
    });
    await enrolMember(prisma(), { userId: viewer.id, courseId, role: "GRADER" });
    expect(await getExercisePage(viewer, homework)).toMatchObject({
      attemptId: null,
      exercise: { title: "Doubling" },
      parts: { twice: { attemptsUsed: 0, last: null } },
    });
    expect(await prisma().submission.count({ where: { attemptId } })).toBe(1);
  });
});

describe("what is not one's own does not exist", () => {
  it("a course, a homework, an exercise of a course one is not in", async () => {
    const homework = await makeHomework();
    const stranger = await makeViewer();
    expect((await getMyCourses(stranger)).courses).toEqual([]);
    await expect(getCourse(stranger, homework.course)).rejects.toThrow(NotFoundError);
    await expect(getHomework(stranger, homework)).rejects.toThrow(NotFoundError);
    await expect(getExercisePage(stranger, homework)).rejects.toThrow(NotFoundError);
    // An administrator who does not belong to the course is no student of it either.
    await expect(getExercisePage({ ...stranger, isAdmin: true }, homework)).rejects.toThrow(NotFoundError);
    expect(await prisma().attempt.count({ where: { userId: stranger.id } })).toBe(0);
  });

  it("a submission of somebody else's, of nobody's, and one that is no id", async () => {
    const homework = await makeHomework();
    const { viewer, attemptId } = await openExercise(homework);
    const result = await submitAnswer(viewer, { attemptId, partId: "odd", answer: "1", key: newKey() });
    const id = result.ok ? result.submission.id : "";
    expect(await getSubmission(viewer, id)).toMatchObject({
      submission: { id, answer: "1" },
      partIds: ["twice", "odd"],
      exerciseTitle: "Doubling",
      backHref: `/courses/${homework.course}/first/doubling`,
    });
    const fellow = await makeStudent(homework);
    await expect(getSubmission(fellow, id)).rejects.toThrow(NotFoundError);
    await expect(getSubmission(viewer, newKey())).rejects.toThrow(NotFoundError);
    await expect(getSubmission(viewer, "1 OR 1=1")).rejects.toThrow(NotFoundError);
  });

  it("a page that is not there", async () => {
    const homework = await makeHomework();
    const viewer = await makeStudent(homework);
    await expect(getExercisePage(viewer, { ...homework, exercise: "none" })).rejects.toThrow(NotFoundError);
    await expect(getHomework(viewer, { ...homework, assignment: "none" })).rejects.toThrow(NotFoundError);
  });
});

describe("the key stays on the server", () => {
  /** The truths of the factory's exercise, and the fields they are stored under. */
  const secrets =
    /2468|8642|4690|10864|13579|13570|R \+ R|"(params|truth|source|values|judges|program|samples|evidence)"/;

  it("in everything a page reads, before and after wrong and unreadable answers", async () => {
    const homework = await makeHomework();
    const { viewer, attemptId } = await openExercise(homework);
    const views: unknown[] = [];
    for (const answer of [
      [
        ["1", "2"],
        ["3", "4"],
      ],
      "[[1]]",
      [
        ["1", ""],
        ["x", "4"],
      ],
      "",
    ]) {
      for (const partId of ["twice", "odd"]) {
        const result = await submitAnswer(viewer, { attemptId, partId, answer, key: newKey() });
        views.push(result, result.ok && (await getSubmission(viewer, result.submission.id)));
      }
    }
    views.push(await getExercisePage(viewer, homework), await getHomework(viewer, homework));
    views.push(await getCourse(viewer, homework.course), await getMyCourses(viewer));
    // Drawn names may hold any digits.
    const text = JSON.stringify(views).replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}(-[0-9a-f-]{22})?/g, "");
    expect(text).toContain("Doubling");
    expect(text).not.toMatch(secrets);
  });

  it("and this test would notice: one's own right answer is found", async () => {
    const { viewer, attemptId } = await openExercise(await makeHomework());
    const result = await submitAnswer(viewer, {
      attemptId,
      partId: "twice",
      answer: UNREADABLE,
      key: newKey(),
    });
    expect(JSON.stringify(result)).toMatch(secrets);
  });
});

describe("the exercise anybody may try", () => {
  const address = "192.0.2.1";

  it("is graded and not stored", async () => {
    const before = await prisma().submission.count();
    const exercise = await getTryExercise();
    const [part] = exercise.parts;
    expect(await gradeTryAnswer({ partId: part?.id ?? "", answer: '"[[1]]"', address })).toMatchObject({
      ok: true,
      verdict: { status: "wrong" },
    });
    expect(await prisma().submission.count()).toBe(before);
  });

  it("shows nothing but its public side", async () => {
    expect(JSON.stringify(await getTryExercise())).not.toMatch(
      /"(truth|answer|program|values|samples|judges)"/,
    );
  });

  it("says no to a part it does not have, to what is no answer, and to a flood", async () => {
    expect(await gradeTryAnswer({ partId: "__proto__", answer: '"1"', address })).toMatchObject({
      ok: false,
    });
    expect(await gradeTryAnswer({ partId: "r", answer: "{", address })).toMatchObject({ ok: false });
    const flood = Array.from({ length: 301 }, () =>
      gradeTryAnswer({ partId: "none", answer: '"1"', address: "192.0.2.2" }),
    );
    const last = (await Promise.all(flood)).at(-1);
    expect(last).toMatchObject({ ok: false, message: expect.stringContaining("Wait a minute") });
  });
});
