import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { publishVersion } from "../exercises/publish-version";
import { NotFoundError } from "../result";
import { testDatabase } from "../testing/database";
import {
  EXERCISE,
  HALF_RIGHT,
  type Homework,
  makeHomework,
  makeMember,
  RIGHT,
  UNREADABLE,
} from "../testing/factories";
import { makeAdmin, WRONG_PEOPLE } from "../testing/wrong-people";
import { tryAnswer } from "./try-answer";

testDatabase();
afterAll(closeDatabase);

let homework: Homework;
let ada: Viewer;
beforeEach(async () => {
  homework = await makeHomework();
  ada = await makeMember(homework, "INSTRUCTOR");
});

const text = (answer: unknown) => JSON.stringify(answer);
const written = (fields: object = {}) => ({
  course: homework.course,
  exercise: homework.exercise,
  source: EXERCISE,
  part: "twice",
  answer: text(RIGHT),
  ...fields,
});
const pinned = (fields: object = {}) => ({
  course: homework.course,
  assignment: homework.assignment,
  exercise: homework.exercise,
  part: "twice",
  answer: text(RIGHT),
  ...fields,
});

const stored = async () => [await prisma().attempt.count(), await prisma().submission.count()];

describe("a trial", () => {
  it.each([
    [RIGHT, { status: "right", earned: 200, possible: 200 }],
    [HALF_RIGHT, { status: "partial", earned: 100 }],
    [UNREADABLE, { status: "invalid", earned: 0, messages: ['Row 1, column 2: "eight" is not a number.'] }],
    ["", { status: "unanswered" }],
  ])("of %j is checked and forgotten", async (answer, verdict) => {
    for (const trial of [written({ answer: text(answer) }), pinned({ answer: text(answer) })]) {
      expect(await tryAnswer(ada, trial)).toMatchObject({ ok: true, verdict });
    }
    expect(await stored()).toEqual([0, 0]);
  });

  it("of a text answers to that text, saved or not", async () => {
    const source = EXERCISE.replace("R + R", "R + R + 1");
    expect(await tryAnswer(ada, written({ source }))).toMatchObject({ verdict: { status: "wrong" } });
  });

  it("of an assignment answers to the version it pinned", async () => {
    const newer = EXERCISE.replace("R + R", "R + R + 1");
    await publishVersion(prisma(), { courseId: homework.courseId, slug: homework.exercise, source: newer });
    expect(await tryAnswer(ada, pinned())).toMatchObject({ verdict: { status: "right" } });
  });

  it.each([
    ["a text that is no exercise", { source: "title: [" }, "no-exercise"],
    ["a text of an enormous length", { source: "#".repeat(200_000) }, "no-exercise"],
    ["a part that is not there", { part: "constructor" }, "no-exercise"],
    ["an answer that is not JSON", { answer: "[[1" }, "unreadable"],
    ["an answer that is an object", { answer: '{"a": 1}' }, "unreadable"],
    ["an answer that is too long", { answer: text("1".repeat(200_000)) }, "too-long"],
  ])("of %s is refused in words", async (_, fields, code) => {
    expect(await tryAnswer(ada, written(fields))).toMatchObject({
      ok: false,
      code,
      message: expect.stringMatching(/\.$/),
    });
  });

  it("is limited to two a second, for each person alone", async () => {
    const codes = new Set<string>();
    for (let at = 0; at < 121; at++) {
      const result = await tryAnswer(ada, written({ answer: '""' }));
      codes.add(result.ok ? `ok ${at < 120}` : result.code);
    }
    expect(codes).toEqual(new Set(["ok true", "too-often"]));
    const grace = await makeMember(homework, "INSTRUCTOR");
    expect(await tryAnswer(grace, written())).toMatchObject({ ok: true });
  });
});

describe("who may try", () => {
  it.each(Object.entries(WRONG_PEOPLE))("%s may not try a text", async (_, make) => {
    await expect(tryAnswer(await make(homework), written())).rejects.toThrow(NotFoundError);
  });

  it.each(Object.entries(WRONG_PEOPLE).filter(([who]) => who !== "a grader"))(
    "%s may not try an exercise of an assignment",
    async (_, make) => {
      await expect(tryAnswer(await make(homework), pinned())).rejects.toThrow(NotFoundError);
    },
  );

  it("a grader may try what students see", async () => {
    const grader = await makeMember(homework, "GRADER");
    expect(await tryAnswer(grader, pinned())).toMatchObject({ ok: true, verdict: { status: "right" } });
  });

  it("an administrator may try both", async () => {
    const admin = await makeAdmin();
    expect(await tryAnswer(admin, pinned())).toMatchObject({ ok: true });
    expect(await tryAnswer(admin, written())).toMatchObject({ ok: true });
  });

  it("what is nowhere is not found", async () => {
    for (const fields of [{ course: "nowhere" }, { exercise: "nothing" }]) {
      await expect(tryAnswer(ada, written(fields))).rejects.toThrow(NotFoundError);
      await expect(tryAnswer(ada, pinned(fields))).rejects.toThrow(NotFoundError);
    }
  });
});
