import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import { closeDatabase, prisma } from "../db";
import { testDatabase } from "../testing/database";
import { HALF_RIGHT, type Homework, makeHomework, newKey, openExercise, RIGHT } from "../testing/factories";
import { countEarlierWrong } from "./count-earlier-wrong";
import { submitAnswer } from "./submit-answer";

testDatabase();
afterAll(closeDatabase);

let homework: Homework;

async function handIn(answers: readonly (readonly [string, RawAnswer])[]) {
  const { viewer, attemptId } = await openExercise(homework);
  for (const [partId, answer] of answers) {
    expect(await submitAnswer(viewer, { attemptId, partId, answer, key: newKey() })).toMatchObject({
      ok: true,
    });
  }
}

const counted = () =>
  prisma().wrongAnswer.findMany({
    where: { item: { assignmentId: homework.assignmentId } },
    orderBy: [{ partId: "asc" }, { valueHash: "asc" }],
  });

beforeEach(async () => {
  homework = await makeHomework();
  await handIn([
    ["odd", "0.5"],
    ["odd", "7"],
    ["odd", "x"],
    ["odd", "13579"],
    ["twice", HALF_RIGHT],
    ["twice", Array<string[]>(60).fill(Array<string>(60).fill("1234.5"))],
  ]);
  await handIn([
    ["odd", "1/2"],
    ["odd", ""],
    ["twice", RIGHT],
  ]);
});

describe("wrong answers from before they were counted", () => {
  it("are counted as they would have been, once", async () => {
    const before = await counted();
    expect(before.map(({ times }) => times).toSorted()).toEqual([1, 1, 1, 2]);
    await prisma().wrongAnswer.deleteMany();
    expect(await countEarlierWrong()).toBe(2);
    expect(await counted()).toEqual(before);
    expect(await countEarlierWrong()).toBe(0);
    expect(await counted()).toEqual(before);
  });

  it("are left alone where some are counted, and nothing is made of right ones", async () => {
    homework = await makeHomework();
    await handIn([
      ["odd", "13579"],
      ["odd", "13579.0"],
      ["twice", "x"],
    ]);
    expect(await countEarlierWrong()).toBe(0);
    expect(await counted()).toEqual([]);
  });

  it("are counted once when two starts come at once, and work goes on meanwhile", async () => {
    await prisma().wrongAnswer.deleteMany();
    await Promise.all([countEarlierWrong(), countEarlierWrong()]);
    await handIn([["odd", ".5"]]);
    expect((await counted()).map(({ times }) => times).toSorted()).toEqual([1, 1, 1, 3]);
  });
});
