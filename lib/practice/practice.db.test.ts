import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { gradePart, type RawAnswer } from "@/grader";
import type { Role } from "@/prisma/generated/enums";
import { getHomework } from "../assignments/queries";
import type { Viewer } from "../auth/session";
import { enrolMember } from "../courses/enrol-member";
import { closeDatabase, prisma } from "../db";
import { getCompiledVariant } from "../exercises/get-compiled-variant";
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
  VARIED,
} from "../testing/factories";
import { computed, slipIn, variantOf, variantOfPractice } from "../testing/own-numbers";
import { answerPractice } from "./answer-practice";
import { getPracticePage, getPractised } from "./queries";
import { startPractice } from "./start-practice";
import { storePractice } from "./store-practice";

testDatabase();
afterAll(closeDatabase);

let homework: Homework;
let viewer: Viewer;
let attemptId: string;

beforeEach(async () => {
  homework = await makeHomework({ source: VARIED });
  ({ viewer, attemptId } = await openExercise(homework));
});

const placeOf = ({ course, assignment, exercise }: Homework) => ({ course, assignment, exercise });

async function start(who = viewer, where = homework): Promise<string> {
  const begun = await startPractice(who, placeOf(where));
  if (!begun.ok) throw new Error(begun.message);
  return begun.href?.split("/").at(-1) ?? "";
}
interface Sent {
  part?: string;
  key?: string;
  who?: Viewer;
}
const answer = (
  practice: string,
  given: RawAnswer,
  { part = "twice", key = newKey(), who = viewer }: Sent = {},
) => answerPractice(who, { practice, part, key, answer: JSON.stringify(given) });
const page = (practice: string, who = viewer) => getPracticePage(who, { ...placeOf(homework), practice });
const rows = (practiceId: string) => prisma().practiceAnswer.findMany({ where: { practiceId } });

/** The same numbers, begun a minute ago. */
async function copyOf(id: string, of = attemptId): Promise<string> {
  const { exerciseVersionId, seed, parts, possible } = await prisma().practice.findUniqueOrThrow({
    where: { id },
  });
  const createdAt = new Date(Date.now() - 60_000);
  const data = { attemptId: of, exerciseVersionId, seed, parts, possible, createdAt };
  return (await prisma().practice.create({ data, select: { id: true } })).id;
}

describe("another like this", () => {
  it("has other numbers than the homework, and than the one before", async () => {
    const first = await start();
    await answer(first, "1 1; 1 1");
    const second = await start();
    const seen = [
      await variantOf(attemptId),
      await variantOfPractice(first),
      await variantOfPractice(second),
    ];
    const numbers = await Promise.all(
      seen.map(async (variant) => JSON.stringify((await computed(variant)).R)),
    );
    expect(new Set(numbers).size).toBe(3);
    expect((await page(second)).exercise.given).toMatchObject([{ value: JSON.parse(numbers[2] ?? "") }]);
  });

  it("asks anew only what has another answer: the homework's own key is not tried out here", async () => {
    const practice = await start();
    expect(Object.keys((await page(practice)).parts)).toEqual(["twice", "sums"]);
    expect(await answer(practice, "13579", { part: "odd" })).toMatchObject({ ok: false, code: "not-found" });
    expect(await rows(practice)).toEqual([]);
  });

  it("is refused where the exercise has no variants", async () => {
    const plain = await makeHomework();
    const { viewer: other } = await openExercise(plain);
    expect(await startPractice(other, placeOf(plain))).toMatchObject({ ok: false });
    const variants = await openExercise(plain);
    expect(await getPractised(variants.viewer, variants.attemptId)).toBeNull();
  });

  it("waits for the exercise to be opened", async () => {
    await expect(startPractice(await makeStudent(homework), placeOf(homework))).rejects.toThrow(
      NotFoundError,
    );
  });

  it("is there after the homework has closed, and not before it opens", async () => {
    const set = (opensAt: Date, dueAt: Date) =>
      prisma().assignment.update({ where: { id: homework.assignmentId }, data: { opensAt, dueAt } });
    const day = (days: number) => new Date(Date.now() + days * 86_400_000);
    await set(day(-3), day(-2));
    const practice = await start();
    expect(await answer(practice, "1 1; 1 1")).toMatchObject({ ok: true });
    await set(day(2), day(3));
    await expect(start()).rejects.toThrow(NotFoundError);
    expect(await answer(practice, "2 2; 2 2")).toMatchObject({ ok: false, code: "not-found" });
    await expect(page(practice)).rejects.toThrow(NotFoundError);
  });

  it("is one when it is pressed twice, also at once, and another after an answer or some time", async () => {
    const [first, ...more] = new Set(await Promise.all([start(), start(), start()]));
    expect(more).toEqual([]);
    expect(await start()).toBe(first);
    expect(await prisma().practice.count({ where: { attemptId } })).toBe(1);
    await answer(first ?? "", "1 1; 1 1");
    expect(await start()).not.toBe(first);
    const { viewer: other, attemptId: theirs } = await openExercise(homework);
    const old = await copyOf(first ?? "", theirs);
    expect(await start(other)).not.toBe(old);
  });

  it("is kept two hundred times, not more, however many come at once", async () => {
    const first = await start();
    await answer(first, "1 1; 1 1");
    for (let kept = 1; kept < 199; kept += 1) await copyOf(first);
    const [last = ""] = await Promise.all([start(), start(), start()]);
    await answer(last, "1 1; 1 1");
    expect(await startPractice(viewer, placeOf(homework))).toMatchObject({
      ok: false,
      message: expect.stringContaining("200 times"),
    });
    const { versionId, seed } = await variantOfPractice(last);
    const begun = {
      userId: viewer.id,
      attemptId,
      versionId,
      seed: seed ?? "",
      parts: ["twice"],
      possible: 200,
      reveals: [],
    };
    expect(await storePractice(begun)).toBeNull();
    expect(await prisma().practice.count({ where: { attemptId } })).toBe(200);
  });

  it("is given twenty times a minute", async () => {
    const results: boolean[] = [];
    for (let begun = 0; begun < 21; begun += 1) {
      results.push((await startPractice(viewer, placeOf(homework))).ok);
    }
    expect(results).toEqual([...Array<boolean>(20).fill(true), false]);
  });
});

describe("an answer to it", () => {
  it("is marked by its own numbers, and kept with all it takes to grade it again", async () => {
    const practice = await start();
    const variant = await variantOfPractice(practice);
    const { R, twice } = await computed(variant);
    const wrong = slipIn(twice);
    expect(await answer(practice, wrong)).toMatchObject({
      progress: { earned: 150, possible: 200, last: { verdict: { status: "partial" } } },
    });
    const [row] = await rows(practice);
    expect(row).toMatchObject({ params: { R }, truth: twice, status: "partial", earned: 150 });
    const again = gradePart({ ...(await getCompiledVariant(variant)), part: "twice", answer: wrong });
    expect(row?.verdict).toEqual(again);
  });

  it("touches no mark of the homework and no figure of its reports", async () => {
    const practice = await start();
    const before = await prisma().attempt.findUniqueOrThrow({ where: { id: attemptId } });
    const { twice } = await computed(await variantOfPractice(practice));
    await answer(practice, twice);
    await answer(practice, "1 1; 1 1");
    expect(await prisma().attempt.findUniqueOrThrow({ where: { id: attemptId } })).toEqual(before);
    expect(await prisma().itemScore.count({ where: { attemptId } })).toBe(0);
    expect(await prisma().submission.count({ where: { attemptId } })).toBe(0);
    const item = { attempts: { some: { id: attemptId } } };
    expect(await prisma().wrongAnswer.count({ where: { item } })).toBe(0);
    expect(await getHomework(viewer, homework)).toMatchObject({ earned: 0, items: [{ state: "open" }] });
  });

  it("follows through from one's own answer to its earlier part, not from the homework's", async () => {
    const practice = await start();
    const { twice, sums } = await computed(await variantOfPractice(practice));
    await submitAnswer(viewer, { attemptId, partId: "twice", answer: slipIn(twice), key: newKey() });
    expect(await answer(practice, slipIn(sums), { part: "sums" })).toMatchObject({
      progress: { last: { verdict: { status: "partial" } } },
    });
    await answer(practice, slipIn(twice));
    expect(await answer(practice, slipIn(sums), { part: "sums" })).toMatchObject({
      progress: { earned: 200, last: { verdict: { status: "right", carriedFrom: ["twice"] } } },
    });
    const carried = (await rows(practice)).filter((row) => row.carried !== null);
    expect(carried).toMatchObject([{ partId: "sums", carried: { twice: slipIn(twice) } }]);
  });

  it("follows through from no answer given after the right one", async () => {
    const practice = await start();
    const { twice, sums } = await computed(await variantOfPractice(practice));
    await answer(practice, twice);
    await answer(practice, slipIn(twice));
    expect(await answer(practice, slipIn(sums), { part: "sums" })).toMatchObject({
      progress: { last: { verdict: { status: "partial", carriedFrom: [] } } },
    });
  });

  it("is kept once for one key, however often and however parallel it comes", async () => {
    const practice = await start();
    const key = newKey();
    const replies = await Promise.all(
      Array.from({ length: 40 }, () => answer(practice, "1 1; 1 1", { key })),
    );
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect(await rows(practice)).toHaveLength(1);
    expect(await answer(practice, "2 2; 2 2", { key })).toMatchObject({ ok: false, code: "key-reused" });
    expect(await answer(practice, "1 1; 1 1", { key, part: "sums" })).toMatchObject({ code: "key-reused" });
  });

  it("is refused when it is no answer, gigantic, or to a part that is not there", async () => {
    const practice = await start();
    const send = (text: string, part = "twice") =>
      answerPractice(viewer, { practice, part, key: newKey(), answer: text });
    expect(await send("{")).toMatchObject({ ok: false, code: "unreadable" });
    expect(await send(JSON.stringify("9".repeat(100_001)))).toMatchObject({ code: "too-long" });
    expect(await send(JSON.stringify("x".repeat(5_000)))).toMatchObject({ code: "too-long-uncounted" });
    for (const part of ["thrice", "__proto__", "R"]) {
      expect(await send('"1"', part)).toMatchObject({ ok: false, code: "not-found" });
    }
    expect(await rows(practice)).toEqual([]);
  });

  it("is kept fifty times, not more", async () => {
    const practice = await start();
    const kept = { practiceId: practice, partId: "twice", answer: "1", params: {}, truth: [], verdict: {} };
    const marks = { status: "wrong" as const, earned: 0, possible: 200, graderVersion: "1" };
    await prisma().practiceAnswer.createMany({
      data: Array.from({ length: 50 }, () => ({ ...kept, ...marks, idempotencyKey: newKey() })),
    });
    expect(await answer(practice, "1 1; 1 1")).toMatchObject({
      ok: false,
      code: "answered-enough",
      message: expect.stringContaining("another like this"),
    });
    expect(await answer(practice, "1 1; 1 1", { part: "sums" })).toMatchObject({ ok: true });
  });

  it("never changes: the database keeps it, and its numbers", async () => {
    const practice = await start();
    await answer(practice, "1 1; 1 1");
    await expect(prisma().practiceAnswer.deleteMany({})).rejects.toThrow(/never changed/);
    await expect(prisma().practice.updateMany({ data: { seed: "1" } })).rejects.toThrow(/never changed/);
  });
});

describe("nobody else", () => {
  it.each<[string, () => Promise<Viewer>]>([
    ["a fellow student", () => makeStudent(homework)],
    ["a grader", () => makeMember(homework, "GRADER")],
    ["an instructor", () => makeMember(homework, "INSTRUCTOR")],
    ["somebody in no course", () => makeViewer()],
  ])("reads, answers or begins one: %s", async (_, make) => {
    const practice = await start();
    const who = await make();
    await expect(page(practice, who)).rejects.toThrow(NotFoundError);
    await expect(startPractice(who, placeOf(homework))).rejects.toThrow(NotFoundError);
    expect(await answer(practice, "1 1; 1 1", { who })).toMatchObject({ ok: false, code: "not-found" });
    expect(await getPractised(who, attemptId)).toBeNull();
    expect(await rows(practice)).toEqual([]);
  });

  it.each<Role | "nobody here">(["GRADER", "INSTRUCTOR", "nobody here"])(
    "not oneself any more, as %s",
    async (role) => {
      const practice = await start();
      const of = { userId: viewer.id, courseId: homework.courseId };
      if (role === "nobody here") await prisma().membership.deleteMany({ where: of });
      else await enrolMember(prisma(), { ...of, role });
      await expect(page(practice)).rejects.toThrow(NotFoundError);
      await expect(startPractice(viewer, placeOf(homework))).rejects.toThrow(NotFoundError);
      expect(await answer(practice, "1 1; 1 1")).toMatchObject({ ok: false, code: "not-found" });
    },
  );

  it("finds it under another address", async () => {
    const practice = await start();
    const other = await makeHomework({ source: VARIED });
    for (const place of [placeOf(other), { ...placeOf(homework), exercise: "again" }]) {
      await expect(getPracticePage(viewer, { ...place, practice })).rejects.toThrow(NotFoundError);
    }
    await expect(page("no-id")).rejects.toThrow(NotFoundError);
  });
});

describe("the history", () => {
  it("lists what was answered, the latest first, with what it earned", async () => {
    const first = await start();
    const { twice } = await computed(await variantOfPractice(first));
    await answer(first, "1 1; 1 1");
    await answer(first, twice);
    const untouched = await copyOf(first);
    const last = await start();
    await answer(last, "x");
    const practised = await getPractised(viewer, attemptId);
    expect(practised).toMatchObject({
      count: 2,
      lines: [
        { id: last, earned: 0, possible: 400 },
        { id: first, earned: 200, possible: 400 },
      ],
    });
    expect(JSON.stringify(practised)).not.toContain(untouched);
  });

  it("brings the page back as it was, without seed or key", async () => {
    const practice = await start();
    const variant = await variantOfPractice(practice);
    const { twice } = await computed(variant);
    await answer(practice, twice);
    await answer(practice, slipIn(twice));
    const view = await page(practice);
    expect(view.parts).toMatchObject({
      twice: { earned: 200, possible: 200, last: { answer: slipIn(twice) } },
      sums: { earned: 0, possible: 200, last: null },
    });
    const fresh = await start();
    const told = JSON.stringify([await page(fresh), await getPractised(viewer, attemptId)]);
    const own = await variantOfPractice(fresh);
    expect(told).not.toContain(own.seed);
    expect(told).not.toContain(JSON.stringify((await computed(own)).twice));
  });
});
