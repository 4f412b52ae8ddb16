import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import { moveToVersion } from "../assignments/move-to-version";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { publishVersion } from "../exercises/publish-version";
import { getAttemptsReport, getItemReport } from "../reports/queries";
import { testDatabase } from "../testing/database";
import {
  beginAttempt,
  EXERCISE,
  type Homework,
  makeHomework,
  makeMember,
  makeStudent,
  newKey,
  openExercise,
  VARIED,
} from "../testing/factories";
import { computed, slipIn, variantOf } from "../testing/own-numbers";
import { countEarlierWrong } from "./count-earlier-wrong";
import { openAttempt } from "./open-attempt";
import { getExercisePage, getSubmission } from "./queries";
import { submitAnswer } from "./submit-answer";

const PRINTED = [
  [1234, 4321],
  [2345, 5432],
];

/** Its options are numbers, which vary. */
const CHOSEN = `
title: Chosen
given: { n: 3 }
vary: { n: "integers([], 40, 90)" }
prompt: "Given is {{n}}."
parts:
  - { id: chosen, kind: choice, answer: n + 1, options: [{ id: a, value: answer }, { id: b, value: "n - 1" }] }
`;

testDatabase();
afterAll(closeDatabase);

let homework: Homework;

beforeEach(async () => {
  homework = await makeHomework({ source: VARIED, variants: true });
});

const submit = (viewer: Viewer, attemptId: string, partId: string, answer: RawAnswer) =>
  submitAnswer(viewer, { attemptId, partId, answer, key: newKey() });
const setVariants = (variants: boolean) =>
  prisma().assignment.update({ where: { id: homework.assignmentId }, data: { variants } });
const shown = async (viewer: Viewer) => (await getExercisePage(viewer, homework)).exercise.given[0]?.value;

describe("with a variant for each student", () => {
  it("everybody has numbers of their own, the same every time", async () => {
    const students = [await openExercise(homework), await openExercise(homework)];
    const seen: unknown[] = [];
    for (const { viewer, attemptId } of students) {
      const { R } = await computed(await variantOf(attemptId));
      expect(await shown(viewer)).toEqual(R);
      expect(await getExercisePage(viewer, homework)).toMatchObject({ ownNumbers: true });
      seen.push(R);
    }
    expect(seen[0]).not.toEqual(seen[1]);
    expect(seen).not.toContainEqual(PRINTED);
  });

  it("answers are marked by one's own, and stored with them as evidence", async () => {
    const { viewer, attemptId } = await openExercise(homework);
    const { R, twice } = await computed(await variantOf(attemptId));
    expect(await submit(viewer, attemptId, "twice", twice)).toMatchObject({
      submission: { verdict: { status: "right" } },
    });
    const row = await prisma().submission.findFirstOrThrow({ where: { attemptId } });
    expect(row).toMatchObject({ params: { R }, truth: twice });
    const other = await openExercise(homework);
    expect(await submit(other.viewer, other.attemptId, "twice", twice)).toMatchObject({
      submission: { verdict: { status: "wrong" } },
    });
  });

  it("follow-through goes from one's own answer to one's own numbers", async () => {
    const { viewer, attemptId } = await openExercise(homework);
    const { twice, sums } = await computed(await variantOf(attemptId));
    await submit(viewer, attemptId, "twice", slipIn(twice));
    expect(await submit(viewer, attemptId, "sums", slipIn(sums))).toMatchObject({
      submission: { verdict: { status: "right", carriedFrom: ["twice"] } },
    });
  });

  it("the receipt shows them, too", async () => {
    const { viewer, attemptId } = await openExercise(homework);
    const { R, twice } = await computed(await variantOf(attemptId));
    const result = await submit(viewer, attemptId, "twice", twice);
    const receipt = await getSubmission(viewer, result.ok ? result.submission.id : "");
    expect(receipt.given).toMatchObject([{ name: "R", value: R }]);
  });

  it("ten tabs at once begin with the same", async () => {
    const viewer = await makeStudent(homework);
    const pages = await Promise.all(Array.from({ length: 10 }, () => getExercisePage(viewer, homework)));
    expect(new Set(pages.map((page) => JSON.stringify(page.exercise))).size).toBe(1);
  });

  it("neither a seed nor a key is in anything a page gets", async () => {
    const { viewer, attemptId } = await openExercise(homework);
    const variant = await variantOf(attemptId);
    const { twice } = await computed(variant);
    const result = await submit(viewer, attemptId, "twice", slipIn(twice));
    const page = await getExercisePage(viewer, homework);
    const told = JSON.stringify([result, page]);
    expect(told).not.toContain(variant.seed);
    expect(told).not.toContain(JSON.stringify(twice));
  });

  it("staff see the printed ones", async () => {
    const grader = await makeMember(homework, "GRADER");
    expect(await shown(grader)).toEqual(PRINTED);
    expect(await getExercisePage(grader, homework)).toMatchObject({ ownNumbers: false });
  });

  it("an exercise without variants stays as printed", async () => {
    const plain = await makeHomework({ source: EXERCISE, variants: true });
    const { viewer, attemptId } = await openExercise(plain);
    expect(await variantOf(attemptId)).toMatchObject({ seed: null });
    expect(await getExercisePage(viewer, plain)).toMatchObject({ ownNumbers: false });
  });

  it("a seed is drawn for the version that the attempt is about, also when the item moves meanwhile", async () => {
    const instructor = await makeMember(homework, "INSTRUCTOR");
    const { id } = await prisma().assignmentItem.findFirstOrThrow({
      where: { assignmentId: homework.assignmentId },
    });
    const other = VARIED.replace("1001, 4999", "6001, 9999");
    await publishVersion(prisma(), { courseId: homework.courseId, slug: "doubling", source: other });
    const students = await Promise.all(Array.from({ length: 6 }, () => makeStudent(homework)));
    const [, ...attempts] = await Promise.all([
      moveToVersion(instructor, { ...homework, item: "doubling", version: 2 }),
      ...students.map((student) => openAttempt(student.id, id)),
    ]);
    for (const attemptId of attempts) await computed(await variantOf(attemptId));
  });
});

describe("a change of the setting", () => {
  it("is for attempts begun afterwards: whoever has begun keeps the printed numbers", async () => {
    await setVariants(false);
    const before = await openExercise(homework);
    await setVariants(true);
    const after = await openExercise(homework);
    expect(await shown(before.viewer)).toEqual(PRINTED);
    expect(await shown(after.viewer)).not.toEqual(PRINTED);
  });

  it("leaves own numbers to whoever has them", async () => {
    const { viewer } = await openExercise(homework);
    const own = await shown(viewer);
    await setVariants(false);
    expect(await shown(viewer)).toEqual(own);
  });

  it("cannot happen to an attempt: the database keeps its seed", async () => {
    const { attemptId } = await openExercise(homework);
    for (const seed of ["another", null]) {
      const change = prisma().attempt.update({ where: { id: attemptId }, data: { seed } });
      await expect(change).rejects.toThrow(/keeps its numbers/);
    }
  });
});

describe("reports", () => {
  it("do not count answers to different numbers together, and list them by student", async () => {
    const staff = await makeMember(homework, "GRADER");
    const ada = await openExercise(homework);
    const ben = await openExercise(homework);
    await submit(ada.viewer, ada.attemptId, "twice", [["1", "1"]]);
    await submit(ada.viewer, ada.attemptId, "twice", [["2", "2"]]);
    await submit(ben.viewer, ben.attemptId, "twice", [["2", "2"]]);
    const { ownNumbers, figures, parts } = await getItemReport(staff, homework);
    expect(ownNumbers).toBe(2);
    expect(figures).toMatchObject({ tried: 2, solved: 0 });
    expect(parts[0]).toMatchObject({
      wrongAnswers: [],
      differentWrong: 0,
      ownWrong: [
        { value: [[2, 2]], times: 1, student: { id: ben.viewer.id } },
        { value: [[2, 2]], times: 2, student: { id: ada.viewer.id } },
      ],
    });
  });

  it("tell an answer by the options that the student saw, not by the printed ones", async () => {
    const chosen = await makeHomework({ source: CHOSEN, variants: true });
    const staff = await makeMember(chosen, "GRADER");
    const { viewer, attemptId } = await openExercise(chosen);
    await submit(viewer, attemptId, "chosen", ["b"]);
    const seen = (await getExercisePage(viewer, chosen)).exercise.parts;
    const report = await getItemReport(staff, chosen);
    expect(report.parts[0]?.ownWrong).toMatchObject([{ value: ["b"], student: { id: viewer.id } }]);
    expect(report.parts[0]?.ownWrong[0]?.part).toEqual(seen[0]);
    expect(report.exercise.parts[0]).not.toEqual(seen[0]);
  });

  it("count those of the printed numbers as ever, beside them", async () => {
    await setVariants(false);
    const staff = await makeMember(homework, "GRADER");
    const printed = await openExercise(homework);
    await setVariants(true);
    const own = await openExercise(homework);
    for (const { viewer, attemptId } of [printed, own])
      await submit(viewer, attemptId, "twice", [["7", "7"]]);
    const { ownNumbers, parts } = await getItemReport(staff, homework);
    expect(ownNumbers).toBe(1);
    expect(parts[0]).toMatchObject({
      wrongAnswers: [{ value: [[7, 7]], times: 1, student: printed.viewer.id }],
      ownWrong: [{ student: { id: own.viewer.id } }],
    });
  });

  it("nor does the count that is made when the site starts", async () => {
    const { viewer, attemptId } = await openExercise(homework);
    await submit(viewer, attemptId, "twice", [["7", "7"]]);
    await countEarlierWrong();
    const item = { attempts: { some: { id: attemptId } } };
    expect(await prisma().wrongAnswer.count({ where: { item } })).toBe(0);
  });

  it("show a student's answers beside that student's numbers", async () => {
    const staff = await makeMember(homework, "INSTRUCTOR");
    const { viewer, attemptId } = await openExercise(homework);
    const { R } = await computed(await variantOf(attemptId));
    const report = await getAttemptsReport(staff, { ...homework, student: viewer.id });
    expect(report.exercise.given).toMatchObject([{ value: R }]);
    expect(report.ownNumbers).toBe(true);
    const idle = await makeStudent(homework);
    const untouched = await getAttemptsReport(staff, { ...homework, student: idle.id });
    expect(untouched).toMatchObject({ ownNumbers: false, exercise: { given: [{ value: PRINTED }] } });
  });
});

it("beginning needs the place alone", async () => {
  const viewer = await makeStudent(homework);
  expect(await beginAttempt(viewer, homework)).toBe(await beginAttempt(viewer, homework));
});
