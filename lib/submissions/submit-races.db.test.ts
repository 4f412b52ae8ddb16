import { afterAll, describe, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import { closeDatabase, prisma } from "../db";
import { testDatabase } from "../testing/database";
import { HALF_RIGHT, makeHomework, newKey, openExercise, RIGHT } from "../testing/factories";
import { submitAnswer } from "./submit-answer";

testDatabase();
afterAll(closeDatabase);

async function open(maxAttempts: number | null) {
  const { viewer, attemptId } = await openExercise(await makeHomework({ maxAttempts }));
  const submit = (answer: RawAnswer, key = newKey()) =>
    submitAnswer(viewer, { attemptId, partId: "twice", answer, key });
  return { attemptId, submit };
}

const fifty = Array.from({ length: 50 }, (_, index) => index);

describe("fifty requests at once", () => {
  it("with one key make one submission, and each gets it as reply", async () => {
    const { attemptId, submit } = await open(10);
    const key = newKey();
    const results = await Promise.all(fifty.map(() => submit(HALF_RIGHT, key)));
    const ids = new Set(results.map((result) => (result.ok ? result.submission.id : result.code)));
    expect(ids.size).toBe(1);
    expect(await prisma().submission.count({ where: { attemptId } })).toBe(1);
    expect(await prisma().itemScore.findFirstOrThrow({ where: { attemptId } })).toMatchObject({
      attemptsUsed: 1,
    });
    const [id = ""] = ids;
    expect(await prisma().auditEvent.count({ where: { subjectId: id } })).toBe(1);
  });

  it("with one answer under fifty keys cost one attempt", async () => {
    const { attemptId, submit } = await open(10);
    const results = await Promise.all(fifty.map(() => submit(HALF_RIGHT)));
    expect(results.filter((result) => result.ok && !result.submission.repeated)).toHaveLength(1);
    expect(results.filter((result) => result.ok && result.submission.repeated)).toHaveLength(49);
    expect(await prisma().itemScore.findFirstOrThrow({ where: { attemptId } })).toMatchObject({
      attemptsUsed: 1,
    });
  });

  it("with one key and two answers store one of them and refuse the other", async () => {
    const { attemptId, submit } = await open(10);
    const key = newKey();
    const results = await Promise.all(
      fifty.map((index) => submit(index % 2 === 0 ? RIGHT : HALF_RIGHT, key)),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(25);
    expect(results.filter((result) => !result.ok && result.code === "key-reused")).toHaveLength(25);
    expect(await prisma().submission.count({ where: { attemptId } })).toBe(1);
  });

  it("with different answers use up the attempts and no more, and keep the best mark", async () => {
    const { attemptId, submit } = await open(10);
    await submit(RIGHT);
    const results = await Promise.all(fifty.map((index) => submit(String(index))));
    expect(results.filter((result) => result.ok)).toHaveLength(9);
    expect(results.filter((result) => !result.ok && result.code === "no-attempts-left")).toHaveLength(41);
    const stored = await prisma().submission.findMany({
      where: { attemptId },
      orderBy: { attemptNumber: "asc" },
    });
    expect(stored.map(({ attemptNumber }) => attemptNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await prisma().itemScore.findFirstOrThrow({ where: { attemptId } })).toMatchObject({
      attemptsUsed: 10,
      earned: 200,
    });
  });

  it("with different answers are all stored where attempts are free", async () => {
    const { attemptId, submit } = await open(null);
    const results = await Promise.all(fifty.map((index) => submit(String(index))));
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await prisma().itemScore.findFirstOrThrow({ where: { attemptId } })).toMatchObject({
      attemptsUsed: 50,
    });
  });
});
