import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { testDatabase } from "../testing/database";
import { makeHomework, newKey, openExercise, RIGHT } from "../testing/factories";
import { submitAnswer } from "./submit-answer";

testDatabase();
afterAll(closeDatabase);

let viewer: Viewer;
let attemptId: string;

beforeEach(async () => {
  ({ viewer, attemptId } = await openExercise(await makeHomework({ maxAttempts: 3 })));
});

const submit = (answer: RawAnswer, { key = newKey(), partId = "twice" } = {}) =>
  submitAnswer(viewer, { attemptId, partId, answer, key });
const rows = () => prisma().submission.count({ where: { attemptId } });

describe("answers that use up no attempt", () => {
  it("are refused above 4,000 characters, with the word on what to mend; readable ones are not", async () => {
    const unreadable = `[[2468 eight] ${" ".repeat(4000)}]`;
    expect(await submit(unreadable)).toMatchObject({
      ok: false,
      code: "too-long-uncounted",
      message: expect.stringMatching(/eight.* too long to be stored/s),
    });
    expect(await submit(" ".repeat(4000))).toMatchObject({ ok: false, code: "too-long-uncounted" });
    expect(await rows()).toBe(0);
    expect(await submit(`${" ".repeat(4000)}[[2468 8642] [4690 10864]]`)).toMatchObject({ ok: true });
  });

  it("are stored fifty times for a part, also of sixty at once; then one is told and nothing stored", async () => {
    const sixty = Array.from({ length: 60 }, (_, index) => submit(`${"x".repeat(index + 1)}`));
    const results = await Promise.all(sixty);
    expect(results.filter(({ ok }) => ok)).toHaveLength(50);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      code: "too-many-uncounted",
      message: expect.stringMatching(/x.* stored already/s),
    });
    expect(await rows()).toBe(50);
    expect(await submit(RIGHT)).toMatchObject({ ok: true, progress: { attemptsUsed: 1 } });
    expect(await submit("x", { partId: "odd" })).toMatchObject({ ok: true });
  });
});

it("answers without a limit are kept a thousand times for a part, also of several at once", async () => {
  ({ viewer, attemptId } = await openExercise(await makeHomework({ maxAttempts: null })));
  await submit("1", { partId: "odd" });
  const where = { attemptId_partId: { attemptId, partId: "odd" } };
  await prisma().itemScore.update({ where, data: { attemptsUsed: 997 } });
  const results = await Promise.all(
    Array.from({ length: 8 }, (_, at) => submit(String(at + 2), { partId: "odd" })),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(3);
  expect(results.find(({ ok }) => !ok)).toMatchObject({
    code: "too-many-attempts",
    message: expect.stringContaining("thousand"),
  });
  expect(await prisma().itemScore.findUnique({ where })).toMatchObject({ attemptsUsed: 1000 });
  expect(await rows()).toBe(4);
  expect(await submit("seven", { partId: "odd" })).toMatchObject({ ok: false, code: "too-many-attempts" });
  expect(await submit(RIGHT)).toMatchObject({ ok: true });
});
