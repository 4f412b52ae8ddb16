import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import type { Viewer } from "../auth/session";
import { closeDatabase } from "../db";
import { testDatabase } from "../testing/database";
import { HALF_RIGHT, type Homework, makeHomework, newKey, openExercise, RIGHT } from "../testing/factories";
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
});
