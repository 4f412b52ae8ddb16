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
  newKey,
  openExercise,
  RIGHT,
} from "../testing/factories";
import { markAsLast } from "./mark-as-last";
import { getExercisePage } from "./queries";
import { submitAnswer } from "./submit-answer";

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

const idOf = (result: Awaited<ReturnType<typeof submit>>) => (result.ok ? result.submission.id : result.code);

/** The answer that the part shows. */
async function shown() {
  const { last } = await prisma().itemScore.findFirstOrThrow({
    where: { attemptId },
    select: { last: { select: { answer: true } } },
  });
  return last.answer;
}

describe("an earlier answer again", () => {
  it("is what the part shows from then on", async () => {
    const first = await submit(HALF_RIGHT);
    await submit(RIGHT);
    await submit(HALF_RIGHT);
    const { parts } = await getExercisePage(viewer, homework);
    const id = first.ok ? first.submission.id : "";
    expect(parts).toMatchObject({
      twice: { attemptsUsed: 2, earned: 200, last: { id, answer: HALF_RIGHT } },
    });
  });

  it("is not, when it is a late retry of its own request", async () => {
    const key = newKey();
    await submit(HALF_RIGHT, { key });
    await submit(RIGHT);
    await submit(HALF_RIGHT, { key });
    const { parts } = await getExercisePage(viewer, homework);
    expect(parts).toMatchObject({ twice: { last: { answer: RIGHT } } });
  });

  it.each([
    ["after the homework has closed", -2, -1],
    ["before it opens again", 1, 2],
  ])("brings its verdict back and changes nothing %s", async (_, opens, due) => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000);
    const first = await submit(HALF_RIGHT);
    await submit(RIGHT);
    const data = { opensAt: day(opens), dueAt: day(due) };
    await prisma().assignment.update({ where: { id: homework.assignmentId }, data });
    expect(await submit(HALF_RIGHT)).toMatchObject({
      submission: { id: idOf(first), repeated: true },
      progress: { attemptsUsed: 2, earned: 200 },
    });
    expect(await shown()).toEqual(RIGHT);
  });

  it("is made so by its owner alone, as a student of the course", async () => {
    const first = await submit(HALF_RIGHT);
    await submit(RIGHT);
    const question = { attemptId, userId: viewer.id, partId: "twice" };
    const fellow = await makeStudent(homework);
    await markAsLast({ ...question, userId: fellow.id }, idOf(first));
    expect(await shown()).toEqual(RIGHT);
    const of = { userId: viewer.id, courseId: homework.courseId };
    await prisma().membership.updateMany({ where: of, data: { role: "GRADER" } });
    await markAsLast(question, idOf(first));
    expect(await shown()).toEqual(RIGHT);
    await prisma().membership.updateMany({ where: of, data: { role: "STUDENT" } });
    await markAsLast(question, idOf(first));
    expect(await shown()).toEqual(HALF_RIGHT);
  });
});
