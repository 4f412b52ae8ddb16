import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { RawAnswer } from "@/grader";
import type { Viewer } from "../auth/session";
import { enrolMember } from "../courses/enrol-member";
import { closeDatabase, prisma } from "../db";
import { submitAnswer } from "../submissions/submit-answer";
import { testDatabase } from "../testing/database";
import {
  beginAttempt,
  type Homework,
  makeHomework,
  makeMember,
  makeStudent,
  makeViewer,
  newKey,
  openExercise,
} from "../testing/factories";
import { PADDED, PADDED_RIGHT, TURNED, UNPADDED } from "../testing/padded";
import { getMistakes } from "./get-mistakes";

testDatabase();
afterAll(closeDatabase);

let homework: Homework;
let viewer: Viewer;
let attemptId: string;
/** The same viewer's, at another exercise with the same numbers. */
let secondId: string;

beforeEach(async () => {
  homework = await makeHomework({ source: PADDED, slugs: ["doubling", "again"] });
  ({ viewer, attemptId } = await openExercise(homework));
  secondId = await beginAttempt(viewer, { ...homework, exercise: "again" });
});

const submit = (partId: string, answer: RawAnswer, attempt = attemptId, key = newKey()) =>
  submitAnswer(viewer, { attemptId: attempt, partId, answer, key });
const mine = (who = viewer) => getMistakes(who, homework.course);
const states = async () => (await mine()).map(({ id, state, times }) => [id, state, times]);
const policy = (reveal: object) =>
  prisma().assignment.update({ where: { id: homework.assignmentId }, data: { reveal } });

describe("what one gets wrong", () => {
  it("is nothing at first, and nothing after right answers and mere slips", async () => {
    await submit("map", PADDED_RIGHT);
    await submit("half", "42 53; 75 90");
    expect(await mine()).toEqual([]);
  });

  it("is told in a sentence, with where it was made last", async () => {
    await submit("map", UNPADDED);
    expect(await mine()).toEqual([
      {
        id: "padding-ignored",
        sentence: "The padding is left out.",
        state: "seen",
        times: 1,
        lastAt: expect.any(Date),
        hasVariants: true,
        place: { course: homework.course, assignment: "first", exercise: "doubling" },
        title: "Beyond the border",
      },
    ]);
    await submit("map", UNPADDED, secondId);
    expect(await mine()).toMatchObject([{ state: "repeated", times: 2, place: { exercise: "again" } }]);
  });

  it("begins with what was repeated and ends with what is resolved", async () => {
    await submit("map", UNPADDED);
    await submit("half", TURNED);
    await submit("half", TURNED, secondId);
    expect(await states()).toEqual([
      ["kernel-flipped", "repeated", 2],
      ["padding-ignored", "seen", 1],
    ]);
    await prisma().mistakeRecord.updateMany({
      where: { userId: viewer.id, mistake: "kernel-flipped" },
      data: { resolvedAt: new Date() },
    });
    expect(await states()).toEqual([
      ["padding-ignored", "seen", 1],
      ["kernel-flipped", "resolved", 2],
    ]);
  });

  it("counts an answer once, however often and however parallel it is sent", async () => {
    const key = newKey();
    await Promise.all(Array.from({ length: 20 }, () => submit("map", UNPADDED, attemptId, key)));
    await Promise.all(Array.from({ length: 5 }, () => submit("map", UNPADDED)));
    expect(await states()).toEqual([["padding-ignored", "seen", 1]]);
  });

  it("leads to an exercise without variants as well", async () => {
    homework = await makeHomework({ source: PADDED.replace(/^vary:\n.*\n/m, "") });
    ({ viewer, attemptId } = await openExercise(homework));
    await submit("map", UNPADDED);
    expect(await mine()).toMatchObject([{ id: "padding-ignored", hasVariants: false }]);
  });

  it("leaves out what this product has no words for any more", async () => {
    const record = { userId: viewer.id, courseId: homework.courseId, attemptId, partId: "map" };
    await prisma().mistakeRecord.create({ data: { ...record, mistake: "of-another-time" } });
    expect(await mine()).toEqual([]);
  });
});

describe("a mistake is resolved", () => {
  it("by a right first attempt in another exercise whose numbers show it", async () => {
    await submit("map", UNPADDED);
    await submit("half", "42 53; 75 91", secondId);
    expect(await states()).toEqual([["padding-ignored", "seen", 1]]);
    await submit("map", PADDED_RIGHT, secondId);
    expect(await states()).toEqual([["padding-ignored", "resolved", 1]]);
    await submit("map", PADDED_RIGHT);
    await submit("map", UNPADDED);
    expect(await states()).toEqual([["padding-ignored", "resolved", 1]]);
  });

  it("neither by mending it where it was made, nor by a later attempt elsewhere", async () => {
    await submit("map", UNPADDED);
    await submit("map", PADDED_RIGHT);
    await submit("map", "1 2; 3 4", secondId);
    await submit("map", PADDED_RIGHT, secondId);
    expect(await states()).toEqual([["padding-ignored", "seen", 1]]);
  });

  it("until it is made again", async () => {
    await submit("map", UNPADDED);
    await submit("map", PADDED_RIGHT, secondId);
    await submit("map", UNPADDED, secondId);
    expect(await states()).toEqual([["padding-ignored", "repeated", 2]]);
  });
});

describe("the assignment's policy", () => {
  it.each<[string, object, number]>([
    ["names mistakes at once", { score: 1, cells: 1, diagnosis: 1, trace: 2 }, 4],
    ["names them from the second attempt on", { score: 1, cells: 1, diagnosis: 2, trace: 2 }, 2],
    ["shows cells from then on, and so all that is above", { score: 1, cells: 2, diagnosis: 1, trace: 2 }, 2],
    ["shows points later than anybody gets here", { score: 3, cells: 1, diagnosis: 1, trace: 1 }, 0],
    ["shows them after the due date", { score: 1, cells: 1, diagnosis: "after-due", trace: "never" }, 0],
    ["never shows them", { score: 1, cells: 1, diagnosis: "never", trace: "never" }, 0],
  ])("%s: kept is what it names when it is made", async (_, reveal, times) => {
    await policy(reveal);
    // Two attempts at each part, all with a mistake: written otherwise, the same numbers are another answer.
    await submit("map", UNPADDED);
    await submit("map", "42 53; 75 91.0");
    await submit("half", TURNED);
    await submit("half", "24 35; 57 69.0");
    const kept = (await mine()).reduce((sum, each) => sum + each.times, 0);
    expect(kept).toBe(times);
  });

  it("resolves nothing unseen either", async () => {
    await submit("map", UNPADDED);
    await policy({ score: "never", cells: 1, diagnosis: 1, trace: 1 });
    await submit("map", PADDED_RIGHT, secondId);
    const record = await prisma().mistakeRecord.findFirst({ where: { userId: viewer.id } });
    expect(record).toMatchObject({ resolvedAt: null });
    expect(await mine()).toEqual([]);
  });
});

describe("nobody else", () => {
  beforeEach(() => submit("map", UNPADDED));

  it.each<[string, () => Promise<Viewer>]>([
    ["a fellow student", () => makeStudent(homework)],
    ["a grader", () => makeMember(homework, "GRADER")],
    ["an instructor", () => makeMember(homework, "INSTRUCTOR")],
    ["somebody in no course", () => makeViewer()],
  ])("sees it: %s", async (_, make) => {
    expect(await mine(await make())).toEqual([]);
  });

  it("sees it in another course, nor oneself when one is no student any more", async () => {
    const other = await makeHomework({ source: PADDED });
    expect(await getMistakes(viewer, other.course)).toEqual([]);
    await enrolMember(prisma(), { userId: viewer.id, courseId: homework.courseId, role: "GRADER" });
    expect(await mine()).toEqual([]);
  });
});
