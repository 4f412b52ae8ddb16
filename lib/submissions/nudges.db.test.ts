import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { testDatabase } from "../testing/database";
import { type Homework, makeHomework, newKey, openExercise } from "../testing/factories";
import { PADDED, PADDED_RIGHT, UNPADDED } from "../testing/padded";
import { getExercisePage } from "./queries";
import { submitAnswer } from "./submit-answer";

testDatabase();
afterAll(closeDatabase);

const LOOK = ["look at the windows that hang over the border: which numbers stand there beyond the image?"];

let homework: Homework;
let viewer: Viewer;
let attemptId: string;

beforeEach(async () => {
  homework = await makeHomework({ source: PADDED });
  ({ viewer, attemptId } = await openExercise(homework));
});

async function submit(answer: RawAnswer, key = newKey()) {
  const result = await submitAnswer(viewer, { attemptId, partId: "map", answer, key });
  if (!result.ok) throw new Error(result.message);
  return result.progress.nudges;
}
const onPage = async () => (await getExercisePage(viewer, homework)).parts;
const policy = (reveal: object) =>
  prisma().assignment.update({ where: { id: homework.assignmentId }, data: { reveal } });

describe("what to compare after a mistake", () => {
  it("is told with the answer, with its retry, and on the page", async () => {
    const key = newKey();
    expect(await submit(UNPADDED, key)).toEqual(LOOK);
    expect(await submit(UNPADDED, key)).toEqual(LOOK);
    expect(await submit(UNPADDED)).toEqual(LOOK);
    const { map, half } = await onPage();
    expect([map?.nudges, half?.nudges]).toEqual([LOOK, []]);
  });

  it("is told no more once the part is right, also after a worse answer", async () => {
    await submit(UNPADDED);
    expect(await submit(PADDED_RIGHT)).toEqual([]);
    expect(await submit(UNPADDED)).toEqual([]);
    expect((await onPage()).map?.nudges).toEqual([]);
  });

  it("is not told of wrong answers without a known mistake", async () => {
    expect(await submit("1 2; 3 4")).toEqual([]);
    expect(await submit("")).toEqual([]);
  });

  it("is told from the attempt on from which the assignment names mistakes", async () => {
    await policy({ score: 1, cells: 1, diagnosis: 2, trace: 2 });
    expect(await submit(UNPADDED)).toEqual([]);
    expect((await onPage()).map?.nudges).toEqual([]);
    await submit("1 2; 3 4");
    expect(await submit(UNPADDED)).toEqual(LOOK);
    await policy({ score: 1, cells: 1, diagnosis: "never", trace: "never" });
    expect((await onPage()).map?.nudges).toEqual([]);
  });
});
