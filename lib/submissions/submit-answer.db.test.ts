import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { testDatabase } from "../testing/database";
import {
  HALF_RIGHT,
  type Homework,
  makeHomework,
  makeStudent,
  makeViewer,
  newKey,
  openExercise,
  RIGHT,
  UNREADABLE,
} from "../testing/factories";
import { getExercisePage } from "./queries";
import { submitAnswer } from "./submit-answer";
import { submitForm } from "./submit-form";

testDatabase();
afterAll(closeDatabase);

let homework: Homework;
let viewer: Viewer;
let attemptId: string;

beforeEach(async () => {
  homework = await makeHomework({ maxAttempts: 3 });
  ({ viewer, attemptId } = await openExercise(homework));
});

const submit = (answer: RawAnswer, { key = newKey(), partId = "twice" } = {}) =>
  submitAnswer(viewer, { attemptId, partId, answer, key });
const rows = () => prisma().submission.count({ where: { attemptId } });

describe("a submit", () => {
  it("stores the answer with all it takes to grade it again, and raises the marks", async () => {
    const result = await submit(HALF_RIGHT);
    expect(result).toMatchObject({
      ok: true,
      submission: {
        attemptNumber: 1,
        repeated: false,
        answer: HALF_RIGHT,
        verdict: { status: "partial", earned: 100 },
      },
      progress: { attemptsUsed: 1, maxAttempts: 3, earned: 100, possible: 200 },
      homework: { earned: 100, possible: 300, itemState: "started" },
    });
    expect(await prisma().submission.findFirstOrThrow({ where: { attemptId } })).toMatchObject({
      partId: "twice",
      answer: HALF_RIGHT,
      params: {
        R: [
          [1234, 4321],
          [2345, 5432],
        ],
      },
      truth: [
        [2468, 8642],
        [4690, 10864],
      ],
      status: "partial",
      counted: true,
      graderVersion: expect.any(String),
    });
  });

  it("writes one audit row that names who and what", async () => {
    const result = await submit(RIGHT);
    const subjectId = result.ok ? result.submission.id : "";
    expect(await prisma().auditEvent.findMany({ where: { subjectId } })).toMatchObject([
      { actorId: viewer.id, action: "submission.stored", subjectType: "submission" },
    ]);
  });

  it("lets the best attempt count: marks never fall", async () => {
    await submit(RIGHT);
    const worse = await submit(HALF_RIGHT);
    expect(worse).toMatchObject({
      ok: true,
      progress: { earned: 200, attemptsUsed: 2 },
      homework: { earned: 200 },
    });
    const score = await prisma().itemScore.findFirstOrThrow({
      where: { attemptId },
      include: { best: true, last: true },
    });
    expect([score.status, score.best.earned, score.last.earned]).toEqual(["right", 200, 100]);
  });

  it("reaches full marks part by part", async () => {
    await submit(RIGHT);
    expect(await submit("13579", { partId: "odd" })).toMatchObject({
      homework: { earned: 300, possible: 300, itemState: "right" },
    });
  });

  it("stores what cannot be read without taking an attempt, and says what to mend", async () => {
    const result = await submit(UNREADABLE);
    expect(result).toMatchObject({
      ok: true,
      submission: {
        attemptNumber: null,
        verdict: { status: "invalid", earned: 0, messages: [expect.stringContaining("eight")] },
      },
      progress: { attemptsUsed: 0 },
      homework: { earned: 0, itemState: "open" },
    });
    expect(await submit("   ")).toMatchObject({
      submission: { attemptNumber: null, verdict: { status: "unanswered" } },
    });
    expect(await submit(HALF_RIGHT)).toMatchObject({
      submission: { attemptNumber: 1 },
      homework: { itemState: "started" },
    });
    expect(await prisma().itemScore.findFirstOrThrow({ where: { attemptId } })).toMatchObject({
      status: "partial",
    });
  });

  it("prefers a wrong answer to an unreadable one as the best so far", async () => {
    await submit(UNREADABLE);
    await submit([
      ["1", "1"],
      ["1", "1"],
    ]);
    expect(await prisma().itemScore.findFirstOrThrow({ where: { attemptId } })).toMatchObject({
      status: "wrong",
      attemptsUsed: 1,
    });
  });

  it("keeps text that PostgreSQL cannot", async () => {
    expect(await submit("4\0 \ud83d")).toMatchObject({
      ok: true,
      submission: { verdict: { status: "invalid" } },
    });
  });
});

describe("the same again", () => {
  it("gives a retried request its submission back, also when nothing else is possible any more", async () => {
    const key = newKey();
    const first = await submit(RIGHT, { key });
    await submit("1");
    await submit("2");
    expect(await submit("3")).toMatchObject({ ok: false, code: "no-attempts-left" });
    const again = await submit(RIGHT, { key });
    expect(again).toMatchObject({ ok: true, submission: { repeated: false } });
    expect(first.ok && again.ok && again.submission.id === first.submission.id).toBe(true);
    expect(await rows()).toBe(3);
  });

  it("refuses a key that comes back with another answer or for another part", async () => {
    const key = newKey();
    await submit(RIGHT, { key });
    expect(await submit(HALF_RIGHT, { key })).toMatchObject({ ok: false, code: "key-reused" });
    expect(await submit(RIGHT, { key, partId: "odd" })).toMatchObject({ ok: false, code: "key-reused" });
    expect(await rows()).toBe(1);
  });

  it("answers an identical answer with the earlier verdict, at no cost", async () => {
    const first = await submit(HALF_RIGHT);
    const again = await submit([
      [" 2468", "8642 "],
      ["0", "0"],
    ]);
    expect(again).toMatchObject({
      ok: true,
      submission: { repeated: true, attemptNumber: 1 },
      progress: { attemptsUsed: 1 },
    });
    expect(first.ok && again.ok && again.submission.id === first.submission.id).toBe(true);
    expect(await rows()).toBe(1);
  });
});

describe("a refused answer leaves nothing behind", () => {
  const nothing = async () => expect(await rows()).toBe(0);

  it("when it is somebody else's attempt, in the same course or not", async () => {
    for (const other of [await makeViewer(), await makeStudent(homework)]) {
      const result = await submitAnswer(other, { attemptId, partId: "twice", answer: RIGHT, key: newKey() });
      expect(result).toMatchObject({ ok: false, code: "not-found" });
    }
    await nothing();
  });

  it("when one has been taken out of the course", async () => {
    await prisma().membership.deleteMany({ where: { userId: viewer.id } });
    expect(await submit(RIGHT)).toMatchObject({ ok: false, code: "not-found" });
    await nothing();
  });

  it("when there is no such part or attempt", async () => {
    expect(await submit(RIGHT, { partId: "thrice" })).toMatchObject({ ok: false, code: "not-found" });
    const result = await submitAnswer(viewer, {
      attemptId: newKey(),
      partId: "twice",
      answer: RIGHT,
      key: newKey(),
    });
    expect(result).toMatchObject({ ok: false, code: "not-found" });
    await nothing();
  });

  it("when it is gigantic", async () => {
    const row = Array<string>(1000).fill("1");
    expect(await submit(Array<string[]>(1000).fill(row))).toMatchObject({ ok: false, code: "too-long" });
    expect(await submit(Array<number>(20_001).fill(1))).toMatchObject({ ok: false, code: "too-long" });
    const form = { attempt: attemptId, part: "twice", answer: "9".repeat(100_001), key: newKey() };
    expect(await submitForm(viewer, form)).toMatchObject({ ok: false, code: "too-long" });
    await nothing();
  });

  it("when it is not an answer at all", async () => {
    const form = { attempt: attemptId, part: "twice", answer: '{"truth":1}', key: newKey() };
    expect(await submitForm(viewer, form)).toMatchObject({ ok: false, code: "unreadable" });
    await nothing();
  });

  it("is refused after sixty in a minute, for this person alone", async () => {
    const form = { attempt: attemptId, part: "twice", answer: "not JSON", key: newKey() };
    const codes: unknown[] = [];
    for (let sent = 0; sent < 61; sent += 1) {
      const result = await submitForm(viewer, form);
      codes.push(result.ok ? "ok" : result.code);
    }
    expect(codes.slice(0, 60)).not.toContain("too-often");
    expect(codes[60]).toBe("too-often");
    const other = await openExercise(homework);
    expect(await submitForm(other.viewer, { ...form, attempt: other.attemptId })).toMatchObject({
      code: "unreadable",
    });
  });
});

it.each<[string, RawAnswer]>([
  ["ragged", [["2468", "8642"], ["4690"]]],
  [
    "not numbers",
    [
      ["NaN", "Infinity"],
      ["1e999", "x"],
    ],
  ],
  ["too deep", [[[[[["1"]]]]]]],
  [
    "a comma for a point",
    [
      ["2468,0", "8642"],
      ["4690", "10864"],
    ],
  ],
  [
    "divided by zero",
    [
      ["1/0", "8642"],
      ["4690", "10864"],
    ],
  ],
])("a matrix that is %s is stored with its own message and costs nothing", async (_, answer) => {
  const result = await submit(answer);
  expect(result).toMatchObject({
    ok: true,
    submission: { attemptNumber: null, verdict: { status: "invalid" } },
    progress: { attemptsUsed: 0 },
  });
  expect(result.ok && result.submission.verdict.messages[0]).toBeTruthy();
});

it("an attempt is opened once, however many tabs open it at once", async () => {
  const student = await makeStudent(homework);
  const pages = await Promise.all(Array.from({ length: 10 }, () => getExercisePage(student, homework)));
  expect(new Set(pages.map((page) => page.attemptId)).size).toBe(1);
});
