import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import type { RevealPolicy } from "../assignments/reveal-policy";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { getCompiledVariant } from "../exercises/get-compiled-variant";
import { answerPractice } from "../practice/answer-practice";
import { startPractice } from "../practice/start-practice";
import { submitAnswer } from "../submissions/submit-answer";
import { testDatabase } from "../testing/database";
import { type Homework, makeHomework, makeStudent, newKey, openExercise } from "../testing/factories";
import { variantOfPractice } from "../testing/own-numbers";
import { traceAnswer } from "./trace-answer";

testDatabase();
afterAll(closeDatabase);

/** (same) asks the same with any numbers: it is not practised. (more) reads it, and (apart) does not. */
const SOURCE = `
title: Some that vary
given:
  R: [[1, 2], [3, 4]]
  Q: [[10, 20], [30, 40]]
vary:
  Q: integers([2, 2], 100, 999)
prompt: "{{R}} {{Q}}"
parts:
  - { id: same, kind: tensor, prompt: "Twice R", answer: R + R, points: 1 }
  - { id: more, kind: tensor, prompt: "With Q", answer: same + Q, points: 1 }
  - { id: apart, kind: tensor, prompt: "Q", answer: Q + R, points: 1 }
`;
const WRONG = [
  ["0", "0"],
  ["0", "0"],
];
const RIGHT_SAME = [
  ["2", "4"],
  ["6", "8"],
];
const NEVER: RevealPolicy = { score: 1, cells: 1, diagnosis: 1, trace: "never" };

let homework: Homework;
let viewer: Viewer;
let attemptId: string;
let practice: string;

async function begin(reveal?: RevealPolicy) {
  homework = await makeHomework({ source: SOURCE, ...(reveal && { reveal }) });
  ({ viewer, attemptId } = await openExercise(homework));
  const { course, assignment, exercise } = homework;
  expect(await startPractice(viewer, { course, assignment, exercise })).toMatchObject({ ok: true });
  ({ id: practice } = await prisma().practice.findFirstOrThrow({ where: { attemptId } }));
}
beforeEach(() => begin());

const answer = (part: string, given: RawAnswer) =>
  answerPractice(viewer, { practice, part, answer: JSON.stringify(given), key: newKey() });

const ask = (part: string, who: Viewer = viewer) =>
  traceAnswer(who, { practice, part, call: null, first: 0 });

describe("the picture of a practice's answer", () => {
  it("is shown at once, on its own numbers, whatever the homework's policy", async () => {
    await begin(NEVER);
    expect(await answer("apart", WRONG)).toMatchObject({ ok: true });
    const { solution } = await getCompiledVariant(await variantOfPractice(practice));
    const drawn = JSON.stringify(solution.truth.apart).replaceAll(/\]|\[/g, "");
    const traced = await ask("apart");
    expect(traced).toMatchObject({ ok: true });
    expect(JSON.stringify(traced)).toContain(`[${drawn}]`);
  });

  it("is not there without an answer, for another part, or for anybody else", async () => {
    expect(await ask("apart")).toMatchObject({ code: "not-found" });
    await answer("apart", WRONG);
    expect(await ask("same")).toMatchObject({ code: "not-found" });
    expect(await ask("apart", await makeStudent(homework))).toMatchObject({ code: "not-found" });
    expect(await ask("apart")).toMatchObject({ ok: true });
  });

  it("keeps what the homework asks with the same numbers, until it is right there", async () => {
    await answer("more", WRONG);
    expect(await ask("more")).toEqual({
      ok: false,
      code: "not-shown",
      message: "The picture shows numbers that (a) asks for. It opens with the picture of (a).",
    });
    await submitAnswer(viewer, { attemptId, partId: "same", answer: RIGHT_SAME, key: newKey() });
    expect(await ask("more")).toMatchObject({ ok: true });
  });

  it("and under a homework that shows no pictures, not even then", async () => {
    await begin(NEVER);
    await answer("more", WRONG);
    await submitAnswer(viewer, { attemptId, partId: "same", answer: RIGHT_SAME, key: newKey() });
    expect(await ask("more")).toMatchObject({ ok: false, code: "not-shown" });
  });

  it("is not there for its owner who grades now", async () => {
    await answer("apart", WRONG);
    const membership = { userId_courseId: { userId: viewer.id, courseId: homework.courseId } };
    await prisma().membership.update({ where: membership, data: { role: "GRADER" } });
    expect(await ask("apart")).toMatchObject({ code: "not-found" });
  });
});
