import { createHash } from "node:crypto";
import { afterAll, beforeEach, expect, it } from "vitest";
import { type PartVerdict, unmarked } from "@/grader";
import { getHomework, getHomeworkOverview } from "../assignments/queries";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { getAssignmentReport, getItemReport } from "../reports/queries";
import { testDatabase } from "../testing/database";
import {
  HALF_RIGHT,
  type Homework,
  makeHomework,
  makeMember,
  newKey,
  openExercise,
  RIGHT,
} from "../testing/factories";
import { getExercisePage } from "./queries";
import { storeSubmission } from "./store-submission";
import { submitAnswer } from "./submit-answer";

testDatabase();
afterAll(closeDatabase);

let homework: Homework;
let viewer: Viewer;
let attemptId: string;

beforeEach(async () => {
  homework = await makeHomework();
  ({ viewer, attemptId } = await openExercise(homework));
});

type Marks = Pick<PartVerdict, "status" | "earned" | "provisional">;

const undecided = (earned: number): Marks => ({ status: "needs-review", earned, provisional: true });
const byRules = (status: "right" | "partial" | "wrong", earned: number): Marks => ({
  status,
  earned,
  provisional: true,
});
const decided = (status: "right" | "partial" | "wrong", earned: number): Marks => ({
  status,
  earned,
  provisional: false,
});

/** Stores an answer to the part of one point with this verdict, as a rubric might give it. */
async function store(marks: Marks, answer = newKey()) {
  const { exerciseVersionId: versionId } = await prisma().assignmentItem.findFirstOrThrow({
    where: { assignmentId: homework.assignmentId },
  });
  const of = { userId: viewer.id, attemptId, partId: "odd", key: newKey(), versionId, answer };
  const hashes = {
    answerHash: createHash("sha256").update(answer).digest(),
    carriedHash: null,
    carriedIds: [],
    diagnosis: null,
    gone: [],
  };
  const evidence = { params: "{}", truth: '""', wrong: null, carried: null };
  return storeSubmission({
    ...of,
    ...hashes,
    ...evidence,
    verdict: { ...unmarked("invalid", 100, []), ...marks },
  });
}
const best = () =>
  prisma().itemScore.findFirstOrThrow({
    where: { attemptId, partId: "odd" },
    select: { earned: true, status: true, provisional: true },
  });
const item = async () => (await getHomework(viewer, homework)).items[0];

it.each<[string, Marks[], { earned: number; status: string; provisional: boolean }]>([
  ["an undecided answer", [undecided(50)], { earned: 50, status: "needsReview", provisional: true }],
  [
    "the undecided one with more points",
    [undecided(50), undecided(20), undecided(75)],
    { earned: 75, status: "needsReview", provisional: true },
  ],
  [
    "the decided right one",
    [undecided(50), decided("right", 100)],
    { earned: 100, status: "right", provisional: false },
  ],
  [
    "the decided right one, also after rules gave as much",
    [byRules("right", 100), decided("right", 100)],
    { earned: 100, status: "right", provisional: false },
  ],
  [
    "the right one by rules before an undecided one of as many points",
    [undecided(100), byRules("right", 100), undecided(100)],
    { earned: 100, status: "right", provisional: true },
  ],
  [
    "an undecided one before a wrong one, since it may still rise",
    [byRules("wrong", 0), undecided(0), byRules("wrong", 0)],
    { earned: 0, status: "needsReview", provisional: true },
  ],
  [
    "what rules gave in part, which is open like any other",
    [byRules("partial", 60), undecided(50)],
    { earned: 60, status: "partial", provisional: false },
  ],
])("the best mark is %s", async (_, handedIn, expected) => {
  for (const marks of handedIn) expect(await store(marks)).not.toBeNull();
  expect(await best()).toEqual(expected);
  expect(await prisma().attempt.findUniqueOrThrow({ where: { id: attemptId } })).toMatchObject({
    earned: expected.earned,
    attemptsUsed: handedIn.length,
    provisional: Number(expected.provisional),
  });
});

it("an exercise is provisional when nothing but a person's decision is missing", async () => {
  await store(undecided(50));
  expect(await item()).toMatchObject({ state: "started", earned: 50 });
  const reply = await submitAnswer(viewer, { attemptId, partId: "twice", answer: RIGHT, key: newKey() });
  expect(reply).toMatchObject({ homework: { earned: 250, itemState: "provisional" } });
  expect(await item()).toMatchObject({ state: "provisional", earned: 250 });
  expect(await store(decided("right", 100))).toMatchObject({ itemSettled: 300, itemProvisional: 0 });
  expect(await item()).toMatchObject({ state: "right" });
});

it("the overview tells part by part what is right, provisional and open", async () => {
  const states = async () => (await getHomeworkOverview(viewer, homework)).items[0]?.parts;
  expect(await states()).toEqual([
    { id: "twice", state: "open" },
    { id: "odd", state: "open" },
  ]);
  await store(undecided(50));
  await submitAnswer(viewer, { attemptId, partId: "twice", answer: HALF_RIGHT, key: newKey() });
  expect(await states()).toEqual([
    { id: "twice", state: "started" },
    { id: "odd", state: "provisional" },
  ]);
  await submitAnswer(viewer, { attemptId, partId: "twice", answer: RIGHT, key: newKey() });
  expect((await states())?.[0]).toEqual({ id: "twice", state: "right" });
});

it("a part says how its best mark stands, whatever was answered last", async () => {
  const state = async () => (await getExercisePage(viewer, homework)).parts.odd?.state;
  expect(await state()).toBe("open");
  await store(byRules("right", 100));
  const worse = { attemptId, partId: "odd", answer: "1", key: newKey() };
  expect(await submitAnswer(viewer, worse)).toMatchObject({
    submission: { verdict: { status: "wrong" } },
    progress: { earned: 100, state: "provisional" },
  });
  expect(await state()).toBe("provisional");
});

it("the same again says the same state", async () => {
  await store(undecided(50));
  const answer = { attemptId, partId: "twice", answer: RIGHT };
  await submitAnswer(viewer, { ...answer, key: newKey() });
  expect(await submitAnswer(viewer, { ...answer, key: newKey() })).toMatchObject({
    submission: { repeated: true },
    homework: { itemState: "provisional" },
  });
});

it("reports count it as tried and withProvisional, never as wrong, and the gradebook says so", async () => {
  await store(undecided(50));
  const staff = await makeMember(homework, "GRADER");
  const { figures, parts } = await getItemReport(staff, homework);
  expect(figures).toMatchObject({ tried: 1, solved: 0, withProvisional: 1, mean: 50 / 300 });
  expect(parts.map(({ withProvisional, wrongAnswers }) => [withProvisional, wrongAnswers])).toEqual([
    [0, []],
    [1, []],
  ]);
  const report = await getAssignmentReport(staff, {
    course: homework.course,
    sort: { by: "name", descending: false },
  });
  expect(report).toMatchObject({
    rows: [{ cells: [{ earned: 50, state: "provisional" }] }],
    items: [{ withProvisional: 1 }],
  });
});

it("is listed for staff with the latest answer of the student, as long as the mark is provisional", async () => {
  const staff = await makeMember(homework, "GRADER");
  const listed = async () => (await getItemReport(staff, homework)).parts.map((part) => part.provisional);
  const student = { id: viewer.id, name: viewer.name };
  await store(byRules("wrong", 0), "no");
  expect(await listed()).toEqual([[], []]);
  await store(undecided(50), "first");
  await store(undecided(20), "second");
  await store(byRules("partial", 10), "third");
  expect(await listed()).toEqual([[], [{ student, answer: "second", undecided: true, earned: 20 }]]);
  await store(byRules("right", 100), "fourth");
  expect(await listed()).toEqual([[], [{ student, answer: "fourth", undecided: false, earned: 100 }]]);
  await store(decided("right", 100), "fifth");
  expect(await listed()).toEqual([[], []]);
});
