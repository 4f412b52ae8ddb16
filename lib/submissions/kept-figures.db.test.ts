import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type RawAnswer, unmarked } from "@/grader";
import type { Role } from "@/prisma/generated/enums";
import type { Viewer } from "../auth/session";
import { enrolMember } from "../courses/enrol-member";
import { closeDatabase, prisma } from "../db";
import { testDatabase } from "../testing/database";
import { HALF_RIGHT, type Homework, makeHomework, makeStudent, newKey, RIGHT } from "../testing/factories";
import { openAttempt } from "./open-attempt";
import { storeSubmission } from "./store-submission";
import { submitAnswer } from "./submit-answer";

testDatabase();
afterAll(closeDatabase);

let homework: Homework;
let itemId: string;
let viewer: Viewer;
let attemptId: string;

beforeEach(async () => {
  homework = await makeHomework({ maxAttempts: null });
  ({ id: itemId } = await prisma().assignmentItem.findFirstOrThrow({
    where: { assignmentId: homework.assignmentId },
  }));
  viewer = await makeStudent(homework);
  attemptId = await openAttempt(viewer.id, itemId);
});

const submit = (answer: RawAnswer, { partId = "odd", key = newKey() } = {}) =>
  submitAnswer(viewer, { attemptId, partId, answer, key });
const score = () => prisma().itemScore.findFirst({ where: { attemptId } });
const wrong = () =>
  prisma().wrongAnswer.findMany({
    where: { itemId },
    select: { partId: true, value: true, times: true, submissionId: true },
    orderBy: { times: "desc" },
  });

describe("with every submission are kept", () => {
  it("blank and unreadable answers, and the first attempt with full marks", async () => {
    for (const answer of ["", "x", "1", "y", "2", [], "13579", "3", "13579.0"]) await submit(answer);
    expect(await score()).toMatchObject({
      attemptsUsed: 5,
      blank: 1,
      unreadable: 3,
      solvedAt: 3,
      earned: 100,
    });
  });

  it("no attempt with full marks, as long as there is none", async () => {
    await submit("1");
    expect(await score()).toMatchObject({ attemptsUsed: 1, blank: 0, unreadable: 0, solvedAt: null });
  });

  it("the first attempt, where it had full marks", async () => {
    await submit(RIGHT, { partId: "twice" });
    await submit(HALF_RIGHT, { partId: "twice" });
    expect(await score()).toMatchObject({ attemptsUsed: 2, solvedAt: 1 });
  });

  it("how often a wrong answer was given, however written, and who gave it first", async () => {
    const first = await submit("0.5");
    await submit("7");
    const fellow = await makeStudent(homework);
    const theirs = await openAttempt(fellow.id, itemId);
    for (const answer of [" .5", "1/2"]) {
      await submitAnswer(fellow, { attemptId: theirs, partId: "odd", answer, key: newKey() });
    }
    const submissionId = first.ok ? first.submission.id : "";
    expect(await wrong()).toMatchObject([
      { value: 0.5, times: 3, submissionId },
      { value: 7, times: 1 },
    ]);
  });

  it("answers that are right in part among the wrong ones, part by part", async () => {
    await submit(HALF_RIGHT, { partId: "twice" });
    await submit("0");
    expect((await wrong()).map(({ partId, value }) => [partId, value])).toEqual(
      expect.arrayContaining([
        [
          "twice",
          [
            [2468, 8642],
            [0, 0],
          ],
        ],
        ["odd", 0],
      ]),
    );
  });

  it("no right, blank or unreadable answer among the wrong ones", async () => {
    for (const answer of ["13579", "", "x"]) await submit(answer);
    expect(await wrong()).toEqual([]);
  });

  it("a gigantic wrong answer by its hash alone", async () => {
    const row = Array<string>(100).fill("123456");
    const gigantic = Array<string[]>(100).fill(row);
    expect(await submit(gigantic, { partId: "twice" })).toMatchObject({ ok: true });
    expect(await wrong()).toMatchObject([{ value: null, times: 1 }]);
  });
});

describe("a submission counts once", () => {
  it("with one key fifty times at once, and the same answer again with other keys", async () => {
    const key = newKey();
    const fifty = Array.from({ length: 50 });
    await Promise.all(fifty.map(() => submit("7", { key })));
    await Promise.all(fifty.map(() => submit("7")));
    expect(await wrong()).toMatchObject([{ value: 7, times: 1 }]);
    expect(await score()).toMatchObject({ attemptsUsed: 1 });
  });

  it("also in its attempt's sums, with both parts answered fifty times at once", async () => {
    const fifty = Array.from({ length: 50 }, (_, at) => at);
    const parts = ["odd", "twice"];
    await Promise.all(
      fifty.flatMap((at) =>
        parts.map((partId) => submit(partId === "odd" ? String(at) : [[String(at)]], { partId })),
      ),
    );
    await Promise.all([submit("13579"), submit(RIGHT, { partId: "twice" }), submit("x")]);
    expect(await prisma().attempt.findUnique({ where: { id: attemptId } })).toMatchObject({
      earned: 300,
      attemptsUsed: 102,
      blank: 0,
      unreadable: 1,
      solvedParts: 2,
      solvedAt: 102,
    });
  });

  it("and every one of fifty people's who hand in the same wrong answer at once", async () => {
    const people = await Promise.all(Array.from({ length: 50 }, () => makeStudent(homework)));
    const results = await Promise.all(
      people.map(async (each) => {
        const own = await openAttempt(each.id, itemId);
        return submitAnswer(each, { attemptId: own, partId: "odd", answer: "7", key: newKey() });
      }),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await wrong()).toMatchObject([{ value: 7, times: 50 }]);
  });
});

describe("the staff hand in nothing", () => {
  it.each<Role>(["GRADER", "INSTRUCTOR"])("as %s with an attempt from earlier days", async (role) => {
    await submit("1");
    await enrolMember(prisma(), { userId: viewer.id, courseId: homework.courseId, role });
    for (const answer of ["2", "1", "x"]) {
      expect(await submit(answer)).toMatchObject({
        ok: false,
        code: "not-student",
        message: expect.stringContaining("Only students"),
      });
    }
    expect(await prisma().submission.count({ where: { attemptId } })).toBe(1);
    expect(await wrong()).toMatchObject([{ times: 1 }]);
  });

  it("and the statement that stores would refuse them, too", async () => {
    await enrolMember(prisma(), { userId: viewer.id, courseId: homework.courseId, role: "GRADER" });
    const { exerciseVersionId: versionId } = await prisma().assignmentItem.findUniqueOrThrow({
      where: { id: itemId },
    });
    const graded = { userId: viewer.id, attemptId, partId: "odd", key: newKey(), versionId, answer: "13579" };
    const verdict = { ...unmarked("invalid", 100, []), status: "right", earned: 100 } as const;
    const evidence = {
      answerHash: Buffer.alloc(32),
      params: "{}",
      truth: "1",
      wrong: null,
      carried: null,
      carriedHash: null,
      carriedIds: [],
      diagnosis: null,
      gone: [],
    };
    expect(await storeSubmission({ ...graded, ...evidence, verdict })).toBeNull();
    expect(await score()).toBeNull();
  });
});
