import { afterAll, beforeEach, expect, it, vi } from "vitest";
import type { RawAnswer } from "@/grader";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { testDatabase } from "../testing/database";
import { makeHomework, newKey, openExercise, VARIED } from "../testing/factories";
import { submitAnswer } from "./submit-answer";

/** What happens between the reading of the earlier answers and the statement that stores. */
const meanwhile: (() => Promise<unknown>)[] = [];

vi.mock(import("./find-earlier-answers"), async (importOriginal) => {
  const { findEarlierAnswers } = await importOriginal();
  return {
    findEarlierAnswers: async (of) => {
      const found = await findEarlierAnswers(of);
      await meanwhile.shift()?.();
      return found;
    },
  };
});

/** Its columns add up to [7, 11]. */
const FIRST = [
  ["3", "5"],
  ["4", "6"],
];
const OTHER = [
  ["3", "5"],
  ["4", "9"],
];
/** Its columns add up to [7, 11], too. */
const EQUAL = [
  ["2", "7"],
  ["5", "4"],
];
const SUMS = [["7", "11"]];

testDatabase();
afterAll(closeDatabase);

let viewer: Viewer;
let attemptId: string;

beforeEach(async () => {
  meanwhile.length = 0;
  ({ viewer, attemptId } = await openExercise(await makeHomework({ source: VARIED })));
  await submit("twice", FIRST);
});

const submit = (partId: string, answer: RawAnswer) =>
  submitAnswer(viewer, { attemptId, partId, answer, key: newKey() });
const stored = () => prisma().submission.findMany({ where: { attemptId, partId: "sums" } });

it("an answer marked from one that is replaced before it is stored is marked again from the new one", async () => {
  meanwhile.push(() => submit("twice", OTHER));
  expect(await submit("sums", SUMS)).toMatchObject({
    submission: { attemptNumber: 1, verdict: { status: "wrong", earned: 0 } },
  });
  // From the other one the sums are 7 and 14: it does not follow, and is marked as it stands.
  expect(await stored()).toMatchObject([{ carried: null }]);
});

it("and earns its points where it follows from the new one, too", async () => {
  meanwhile.push(() => submit("twice", EQUAL));
  expect(await submit("sums", SUMS)).toMatchObject({ submission: { verdict: { status: "right" } } });
  expect(await stored()).toMatchObject([{ carried: { twice: EQUAL } }]);
});

it("an answer to another part, or one that cannot be read, replaces nothing", async () => {
  meanwhile.push(() => submit("odd", "1").then(() => submit("twice", "x")));
  expect(await submit("sums", SUMS)).toMatchObject({ submission: { verdict: { status: "right" } } });
  expect(meanwhile).toEqual([]);
  expect(await stored()).toMatchObject([{ carried: { twice: FIRST } }]);
});
