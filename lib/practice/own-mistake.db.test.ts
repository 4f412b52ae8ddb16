import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { submitAnswer } from "../submissions/submit-answer";
import { testDatabase } from "../testing/database";
import { type Homework, makeHomework, makeStudent, newKey, openExercise } from "../testing/factories";
import { PADDED, paddedAnswers, TURNED, UNPADDED } from "../testing/padded";
import { answerPractice } from "./answer-practice";
import { getPracticePage, getPractised } from "./queries";
import { startPractice } from "./start-practice";

testDatabase();
afterAll(closeDatabase);

/** Every variant's filter looks the same from everywhere: it cannot show a turned one. */
const HIDING = PADDED.replace("  R: integers", "  f: full([2, 2], integers([], 1, 5))\n  R: integers");
const SHOWS_PADDING = ["whether the padding is left out"];

let homework: Homework;
let viewer: Viewer;
let attemptId: string;

async function set(source = PADDED) {
  homework = await makeHomework({ source });
  ({ viewer, attemptId } = await openExercise(homework));
}
beforeEach(() => set());

const submit = (partId: string, answer: RawAnswer) =>
  submitAnswer(viewer, { attemptId, partId, answer, key: newKey() });

async function start(): Promise<string> {
  const begun = await startPractice(viewer, homework);
  if (!begun.ok) throw new Error(begun.message);
  return begun.href?.split("/").at(-1) ?? "";
}
const answer = (practice: string, given: RawAnswer, key = newKey()) =>
  answerPractice(viewer, { practice, part: "map", key, answer: JSON.stringify(given) });
const shownBy = async (practice: string) => (await getPracticePage(viewer, { ...homework, practice })).shows;
const offered = async () => (await getPractised(viewer, attemptId))?.shows;
const reveals = async (id: string) => (await prisma().practice.findUniqueOrThrow({ where: { id } })).reveals;
const known = (mistake = "padding-ignored") =>
  prisma().mistakeRecord.findFirst({ where: { userId: viewer.id, mistake } });
const policy = (reveal: object) =>
  prisma().assignment.update({ where: { id: homework.assignmentId }, data: { reveal } });

describe("another like this, after a mistake with a name", () => {
  it("says before, and on its page, what its numbers show, and shows it", async () => {
    expect(await offered()).toEqual([]);
    await submit("map", UNPADDED);
    expect(await offered()).toEqual(SHOWS_PADDING);
    const practice = await start();
    expect(await reveals(practice)).toEqual(["padding-ignored"]);
    expect(await shownBy(practice)).toEqual(SHOWS_PADDING);
    const { unpadded } = await paddedAnswers(practice);
    await answer(practice, unpadded);
    expect(await known()).toMatchObject({ times: 2, resolvedAt: null });
  });

  it("is drawn for several at once, the latest first", async () => {
    await submit("half", TURNED);
    await submit("map", UNPADDED);
    expect(await offered()).toEqual([
      "whether the padding is left out",
      "whether the kernel is turned by 180° first, or not turned where it should be",
    ]);
    expect(await reveals(await start())).toEqual(["padding-ignored", "kernel-flipped"]);
  });

  it("is a usual one where no numbers show it, and claims nothing", async () => {
    await set(HIDING);
    await submit("half", TURNED);
    expect(await known("kernel-flipped")).toMatchObject({ times: 1 });
    expect(await offered()).toEqual([]);
    const practice = await start();
    expect(await reveals(practice)).toEqual([]);
    expect(await shownBy(practice)).toEqual([]);
  });

  it("is a usual one where there is no mistake, for others, and once it is resolved", async () => {
    expect(await reveals(await start())).toEqual([]);
    await submit("map", UNPADDED);
    const fellow = await openExercise(homework);
    expect((await getPractised(fellow.viewer, fellow.attemptId))?.shows).toEqual([]);
    await prisma().mistakeRecord.updateMany({ where: { attemptId }, data: { resolvedAt: new Date() } });
    expect(await offered()).toEqual([]);
  });

  it("names nothing that the assignment's policy hides, also later", async () => {
    await submit("map", UNPADDED);
    const practice = await start();
    await policy({ score: 1, cells: "after-due", diagnosis: 1, trace: 2 });
    expect(await offered()).toEqual([]);
    expect(await shownBy(practice)).toEqual([]);
    await prisma().assignment.update({
      where: { id: homework.assignmentId },
      data: { opensAt: new Date(0), dueAt: new Date(1) },
    });
    expect(await shownBy(practice)).toEqual(SHOWS_PADDING);
    await policy({ score: 1, cells: 1, diagnosis: "never", trace: "never" });
    expect(await shownBy(practice)).toEqual([]);
  });
});

describe("a right answer to it", () => {
  it("resolves the mistake, once, and one made again is not resolved any more", async () => {
    await submit("map", UNPADDED);
    const practice = await start();
    const { right, unpadded } = await paddedAnswers(practice);
    const key = newKey();
    await answer(practice, right, key);
    const resolved = await known();
    expect(resolved).toMatchObject({ times: 1, resolvedAt: expect.any(Date) });
    await answer(practice, right, key);
    expect(await known()).toEqual(resolved);
    await answer(practice, unpadded);
    expect(await known()).toMatchObject({ times: 2, resolvedAt: null });
  });

  it("does not resolve what was made on the same numbers: who is told and mends it has shown nothing", async () => {
    await submit("map", UNPADDED);
    const practice = await start();
    const { right, unpadded } = await paddedAnswers(practice);
    await answer(practice, unpadded);
    await answer(practice, right);
    expect(await known()).toMatchObject({ times: 2, resolvedAt: null });
    const next = await start();
    await answer(next, (await paddedAnswers(next)).right);
    expect(await known()).toMatchObject({ times: 2, resolvedAt: expect.any(Date) });
  });

  it("resolves nothing in a part that does not show it, nor where it is wrong or right in part", async () => {
    await submit("map", UNPADDED);
    const practice = await start();
    const { right, without } = await paddedAnswers(practice);
    await answerPractice(viewer, { practice, part: "half", key: newKey(), answer: JSON.stringify(without) });
    await answer(practice, right.with(0, [0, 0, 0, 0]));
    await answer(practice, "");
    expect(await known()).toMatchObject({ resolvedAt: null });
  });

  it("resolves only one's own, in this course", async () => {
    await submit("map", UNPADDED);
    const fellow = await openExercise(homework);
    await submitAnswer(fellow.viewer, {
      attemptId: fellow.attemptId,
      partId: "map",
      answer: UNPADDED,
      key: newKey(),
    });
    const practice = await start();
    const { right } = await paddedAnswers(practice);
    const key = { practice, part: "map", key: newKey(), answer: JSON.stringify(right) };
    expect(await answerPractice(fellow.viewer, key)).toMatchObject({ ok: false, code: "not-found" });
    expect(await answerPractice(await makeStudent(homework), key)).toMatchObject({ ok: false });
    await answer(practice, right);
    const records = await prisma().mistakeRecord.findMany({ where: { courseId: homework.courseId } });
    expect(records.filter(({ resolvedAt }) => resolvedAt !== null)).toMatchObject([{ userId: viewer.id }]);
    expect(records).toHaveLength(2);
  });

  it("and wrong ones at once leave the record whole, whichever comes last", async () => {
    await submit("map", UNPADDED);
    const practice = await start();
    const { right, unpadded } = await paddedAnswers(practice);
    // Each written differently: the same one sent again counts once.
    const wrong = (at: number) => `${" ".repeat(at)}${JSON.stringify(unpadded)}`;
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => answer(practice, at % 2 === 0 ? right : wrong(at))),
    );
    // Ten wrong ones after the first, none lost; a right one before them resolved it, one after them did not.
    expect(await known()).toMatchObject({ times: 11, resolvedAt: null });
  });

  it("counts a wrong one once for its key, however parallel it is sent", async () => {
    await submit("map", UNPADDED);
    const practice = await start();
    const { unpadded } = await paddedAnswers(practice);
    const key = newKey();
    await Promise.all(Array.from({ length: 20 }, () => answer(practice, unpadded, key)));
    expect(await known()).toMatchObject({ times: 2 });
  });

  it("counts the same wrong one once, however often Check is pressed, and another or one to other numbers anew", async () => {
    await submit("map", UNPADDED);
    const practice = await start();
    const { unpadded } = await paddedAnswers(practice);
    for (let pressed = 0; pressed < 5; pressed += 1) await answer(practice, unpadded);
    expect(await known()).toMatchObject({ times: 2 });
    expect(await prisma().practiceAnswer.count({ where: { practiceId: practice } })).toBe(5);
    await answer(practice, JSON.stringify(unpadded));
    expect(await known()).toMatchObject({ times: 3 });
    const next = await start();
    await answer(next, (await paddedAnswers(next)).unpadded);
    expect(await known()).toMatchObject({ times: 4 });
  });

  it("leaves no trace where mistakes may not be named", async () => {
    await policy({ score: 1, cells: 1, diagnosis: "never", trace: "never" });
    const practice = await start();
    await answer(practice, (await paddedAnswers(practice)).unpadded);
    expect(await known()).toBeNull();
  });
});
