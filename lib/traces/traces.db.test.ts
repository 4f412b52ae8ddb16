import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import type { RevealPolicy } from "../assignments/reveal-policy";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { submitAnswer } from "../submissions/submit-answer";
import { testDatabase } from "../testing/database";
import {
  type Homework,
  makeHomework,
  makeMember,
  makeStudent,
  newKey,
  openExercise,
} from "../testing/factories";
import { makeAdmin, WRONG_PEOPLE } from "../testing/wrong-people";
import { traceAnswer } from "./trace-answer";

testDatabase();
afterAll(closeDatabase);

/**
 * (a) is [[1+5, 2+6], [4+8, 5+9]]; (b) reads it; (c) computes it on the way without naming it; (d) is alone. f adds a
 * cell and the one below it to the right.
 */
const SOURCE = `
title: Steps
given:
  R: [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
  f: [[1, 0], [0, 1]]
prompt: "{{R}} {{f}}"
parts:
  - { id: a, kind: tensor, prompt: "a", answer: "conv2d(R, f)", points: 1 }
  - { id: b, kind: tensor, prompt: "b", answer: "conv2d(a, f, {padding: 1})", points: 1, followThrough: 1 }
  - { id: c, kind: tensor, prompt: "c", answer: "conv2d(conv2d(R, f), f, {padding: 1, stride: 2})", points: 1 }
  - { id: d, kind: tensor, prompt: "d", answer: "conv2d(R, f, {padding: 1})", points: 1 }
  - { id: e, kind: number, prompt: "e", answer: 3 + 4, points: 1 }
`;

const RIGHT_A = grid([6, 8], [12, 14]);
/** R with zeros around it. */
const RIGHT_D = grid([1, 2, 3, 0], [4, 6, 8, 3], [7, 12, 14, 6], [0, 7, 8, 9]);
/** What one gets for (d) without them. */
const NO_PADDING = RIGHT_A;
const WRONG = grid([0, 0], [0, 0]);

function grid(...rows: number[][]): string[][] {
  return rows.map((row) => row.map(String));
}

let homework: Homework;
let viewer: Viewer;
let attemptId: string;

async function begin(reveal?: RevealPolicy) {
  homework = await makeHomework({ source: SOURCE, ...(reveal && { reveal }) });
  ({ viewer, attemptId } = await openExercise(homework));
}
beforeEach(() => begin());

async function hand(partId: string, ...answers: RawAnswer[]) {
  for (const answer of answers) {
    const reply = await submitAnswer(viewer, { attemptId, partId, answer, key: newKey() });
    if (!reply.ok) throw new Error(reply.message);
  }
}

const ask = (part: string, who: Viewer = viewer) =>
  traceAnswer(who, { attempt: attemptId, part, call: null, first: 0 });

const setDue = (seconds: number) =>
  prisma().$executeRaw`
    UPDATE assignment SET due_at = now() + make_interval(secs => ${seconds}::int)
    WHERE id = ${homework.assignmentId}::uuid`;

describe("the picture of one's own answer", () => {
  it("opens by default with the second attempt, the presumed way beside the right one", async () => {
    await hand("d", NO_PADDING);
    expect(await ask("d")).toEqual({
      ok: false,
      code: "not-shown",
      message: "The picture opens with your second attempt.",
    });
    await hand("d", WRONG, NO_PADDING);
    // Going back to the first answer costs nothing, and makes it the last one.
    const traced = await ask("d");
    expect(traced).toMatchObject({
      ok: true,
      mistaken: "These are the numbers one gets when the padding is left out.",
      trace: {
        right: { output: { shape: [4, 4, 1], values: RIGHT_D.flat().map(Number) } },
        presumed: { output: { shape: [2, 2, 1], values: [6, 8, 12, 14] } },
      },
    });
  });

  it("opens at once with a right answer, and shows nothing beside it", async () => {
    await hand("d", RIGHT_D);
    expect(await ask("d")).toMatchObject({ ok: true, mistaken: null, trace: { presumed: null } });
  });

  it("draws the last answer that could be read", async () => {
    await hand("d", WRONG, NO_PADDING, [["x"]]);
    expect(await ask("d")).toMatchObject({ ok: true, mistaken: expect.stringContaining("padding") });
  });

  it("is not there without an answer, without a picture, or for a part that there is not", async () => {
    await hand("e", "1", "2");
    expect(await ask("d")).toMatchObject({ ok: false, code: "not-found" });
    expect(await ask("z")).toMatchObject({ ok: false, code: "not-found" });
    expect(await ask("e")).toMatchObject({ ok: false, code: "no-picture" });
  });
});

describe("nothing is shown below its level", () => {
  const score: RevealPolicy = { score: 1, cells: "never", diagnosis: "never", trace: "never" };
  it("never, where it never is", async () => {
    await begin(score);
    await hand("d", RIGHT_D, WRONG, NO_PADDING);
    const never = { ok: false, code: "not-shown", message: "The picture is not shown in this homework." };
    expect(await ask("d")).toEqual(never);
    await setDue(-1);
    expect(await ask("d")).toEqual(never);
  });

  it("and not before the due date by the database's clock, where it is shown afterwards", async () => {
    const late = "after-due" as const;
    await begin({ score: late, cells: late, diagnosis: late, trace: late });
    await hand("d", RIGHT_D, WRONG);
    expect(await ask("d")).toMatchObject({
      code: "not-shown",
      message: "The picture opens after the due date.",
    });
    await setDue(-1);
    expect(await ask("d")).toMatchObject({ ok: true });
  });
});

describe("a picture that shows another part's right numbers", () => {
  const CLOSED = {
    ok: false,
    code: "not-shown",
    message: "The picture shows numbers that (a) asks for. It opens with the picture of (a).",
  };

  it.each(["b", "c"])("is not shown of (%s) while (a) is open", async (part) => {
    await hand(part, WRONG, RIGHT_D);
    expect(await ask(part)).toEqual(CLOSED);
    await hand("a", WRONG);
    expect(await ask(part)).toEqual(CLOSED);
  });

  it.each(["b", "c"])("is shown of (%s) once (a) is right", async (part) => {
    await hand(part, WRONG, RIGHT_D);
    await hand("a", RIGHT_A);
    // R under f, whoever draws it.
    expect(JSON.stringify(await ask(part))).toContain("[6,8,12,14]");
  });

  it("is shown once the picture of (a) is, too", async () => {
    await hand("b", WRONG, RIGHT_D);
    await hand("a", WRONG, RIGHT_D);
    expect(await ask("b")).toMatchObject({ ok: true });
  });

  it("does not open by an answer that follows from a wrong one, full marks or not", async () => {
    // (a) without its second diagonal, and (b) from that: a cell and the one below it to the right.
    await hand("a", grid([1, 2], [4, 5]));
    await hand("b", grid([1, 2, 0], [4, 6, 2], [0, 4, 5]));
    const [score] = await prisma().itemScore.findMany({ where: { attemptId, partId: "b" } });
    expect(score).toMatchObject({ earned: 100, solvedAt: 1 });
    expect(await ask("b")).toMatchObject({ ok: false, code: "not-shown" });
  });

  it("tells nothing of an answer to (a) whose points are not shown yet", async () => {
    const told = new Set<string>();
    for (const answer of [RIGHT_A, WRONG]) {
      await begin({ score: 2, cells: 2, diagnosis: 2, trace: 2 });
      await hand("b", WRONG, RIGHT_D);
      await hand("a", answer);
      told.add(JSON.stringify(await ask("b")));
    }
    expect([...told]).toEqual([JSON.stringify(CLOSED)]);
  });
});

describe("nobody gets another's", () => {
  it.each(Object.entries(WRONG_PEOPLE))("not %s", async (_, make) => {
    await hand("d", RIGHT_D);
    expect(await ask("d", await make(homework))).toMatchObject({ ok: false, code: "not-found" });
  });

  it("nor an instructor or an administrator: they try answers of their own", async () => {
    await hand("d", RIGHT_D);
    for (const who of [await makeMember(homework, "INSTRUCTOR"), await makeAdmin()]) {
      expect(await ask("d", who)).toMatchObject({ ok: false, code: "not-found" });
    }
  });

  it("nor its owner who grades now, or before the homework opens again", async () => {
    await hand("d", RIGHT_D);
    const membership = { userId_courseId: { userId: viewer.id, courseId: homework.courseId } };
    await prisma().membership.update({ where: membership, data: { role: "GRADER" } });
    expect(await ask("d")).toMatchObject({ ok: false, code: "not-found" });
    await prisma().membership.update({ where: membership, data: { role: "STUDENT" } });
    expect(await ask("d")).toMatchObject({ ok: true });
    await prisma().$executeRaw`
      UPDATE assignment SET opens_at = now() + interval '1 hour' WHERE id = ${homework.assignmentId}::uuid`;
    expect(await ask("d")).toMatchObject({ ok: false, code: "not-found" });
  });
});

describe("an answer that staff try out", () => {
  const trial = (who: Viewer, answer: RawAnswer = NO_PADDING) => {
    const { course, assignment, exercise } = homework;
    const place = { course, assignment, exercise };
    return traceAnswer(who, { ...place, part: "d", answer: JSON.stringify(answer), call: null, first: 0 });
  };

  it.each(["INSTRUCTOR", "GRADER"] as const)("is drawn at once for a %s", async (role) => {
    expect(await trial(await makeMember(homework, role))).toMatchObject({
      ok: true,
      mistaken: expect.stringContaining("padding"),
      trace: { right: { output: { values: RIGHT_D.flat().map(Number) } } },
    });
  });

  it("is drawn from a text that its author has before them", async () => {
    const author = await makeMember(homework, "INSTRUCTOR");
    const { course, exercise } = homework;
    const text = { course, exercise, source: SOURCE, part: "d", answer: JSON.stringify(NO_PADDING) };
    expect(await traceAnswer(author, { ...text, call: null, first: 0 })).toMatchObject({ ok: true });
  });

  it("is not drawn where it cannot be read", async () => {
    expect(await trial(await makeMember(homework, "GRADER"), [["x"]])).toMatchObject({ code: "unreadable" });
  });

  it.each(["a student", "another course's instructor", "somebody in no course"] as const)(
    "does not exist for %s",
    async (who) => {
      await expect(trial(await WRONG_PEOPLE[who](homework))).rejects.toThrow("not found");
    },
  );
});

it("more than 120 in a minute are too many", async () => {
  const fellow = await makeStudent(homework);
  const codes: unknown[] = [];
  for (let asked = 0; asked < 121; asked += 1) codes.push(await ask("d", fellow));
  expect(codes.at(-2)).toMatchObject({ code: "not-found" });
  expect(codes.at(-1)).toMatchObject({ code: "too-often" });
});
