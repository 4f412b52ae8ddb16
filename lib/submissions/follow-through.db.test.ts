import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { gradePart, type RawAnswer } from "@/grader";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { getCompiledVersion } from "../exercises/get-compiled-version";
import { testDatabase } from "../testing/database";
import { makeHomework, newKey, openExercise } from "../testing/factories";
import { submitAnswer } from "./submit-answer";

/** (total) is [5, 9]; from a square of [[1, 2], [3, 5]] it is [4, 7], from [[1, 2], [3, 6]] it is [4, 8]. */
const CHAIN = `
title: A chain
given: { R: [[1, 2], [4, 7]] }
prompt: "{{R}}"
parts:
  - { id: square, kind: tensor, prompt: "First", answer: "R", points: 2 }
  - { id: other, kind: number, prompt: "Between", answer: "7" }
  - { id: total, kind: tensor, prompt: "Sums of its columns", answer: "[square[0] + square[1]]", points: 2 }
  - { id: double, kind: tensor, prompt: "Twice those", answer: "total + total", points: 2 }
`;

const SQUARE = [
  ["1", "2"],
  ["4", "7"],
];
const MISREAD = [
  ["1", "2"],
  ["3", "5"],
];
const MISREAD_AGAIN = [
  ["1", "2"],
  ["3", "6"],
];
const TOTAL = [["5", "9"]];
const FOLLOWS = [["4", "7"]];

testDatabase();
afterAll(closeDatabase);

let viewer: Viewer;
let attemptId: string;

beforeEach(async () => {
  ({ viewer, attemptId } = await openExercise(await makeHomework({ maxAttempts: 4, source: CHAIN })));
});

const submit = (partId: string, answer: RawAnswer, key = newKey()) =>
  submitAnswer(viewer, { attemptId, partId, answer, key });
const stored = (partId: string) =>
  prisma().submission.findMany({ where: { attemptId, partId }, orderBy: { createdAt: "asc" } });
const score = (partId: string) => prisma().itemScore.findFirstOrThrow({ where: { attemptId, partId } });
const idOf = (result: Awaited<ReturnType<typeof submit>>) => (result.ok ? result.submission.id : result.code);

describe("an answer that follows from one's own earlier answer", () => {
  it("earns its points, and is stored with what it was marked from", async () => {
    await submit("square", MISREAD);
    expect(await submit("total", FOLLOWS)).toMatchObject({
      submission: { verdict: { status: "right", earned: 200 } },
      homework: { earned: 300 },
    });
    expect(await stored("total")).toMatchObject([{ carried: { square: MISREAD }, status: "right" }]);
  });

  it("comes to the same marks when it is replayed from its row alone", async () => {
    await submit("square", MISREAD);
    await submit("total", FOLLOWS);
    const [row] = await stored("total");
    if (!row) throw new Error("nothing was stored");
    const compiled = await getCompiledVersion(row.exerciseVersionId);
    const earlier = new Map(Object.entries(row.carried ?? {}));
    const again = gradePart({ ...compiled, part: "total", answer: FOLLOWS, earlier });
    expect(again).toEqual(row.verdict);
    expect(again).toMatchObject({ status: "right", earned: 200, carriedFrom: ["square"] });
  });

  it("is marked from the last answer that could be read", async () => {
    await submit("square", MISREAD_AGAIN);
    await submit("square", MISREAD);
    await submit("square", [["1", "x"]]);
    expect(await submit("total", FOLLOWS)).toMatchObject({ submission: { verdict: { earned: 200 } } });
  });

  it("and from one that somebody went back to", async () => {
    await submit("square", MISREAD);
    await submit("square", MISREAD_AGAIN);
    await submit("square", MISREAD);
    expect(await submit("total", FOLLOWS)).toMatchObject({ submission: { verdict: { earned: 200 } } });
  });

  it("is not marked from one given after the part was solved: nobody unsolves it to make the next one easy", async () => {
    await submit("square", SQUARE);
    await submit("square", MISREAD);
    expect(await submit("total", FOLLOWS)).toMatchObject({ submission: { verdict: { status: "wrong" } } });
    expect(await stored("total")).toMatchObject([{ carried: null, carriedHash: null }]);
    expect(await submit("total", TOTAL)).toMatchObject({ homework: { earned: 400 } });
  });

  it("is marked from what solved a part by following through itself, and from nothing else given to it", async () => {
    await submit("square", MISREAD);
    await submit("total", FOLLOWS);
    await submit("total", [["3", "8"]]);
    expect(await submit("double", [["6", "16"]])).toMatchObject({
      submission: { verdict: { status: "wrong" } },
    });
    expect(await submit("double", [["8", "14"]])).toMatchObject({
      submission: { verdict: { status: "right", carriedFrom: ["total"] } },
    });
  });

  it("is not marked from anybody else's", async () => {
    const { viewer: fellow, attemptId: theirs } = await openExercise(
      await makeHomework({ maxAttempts: 4, source: CHAIN }),
    );
    await submitAnswer(fellow, { attemptId: theirs, partId: "square", answer: MISREAD, key: newKey() });
    expect(await submit("total", FOLLOWS)).toMatchObject({ submission: { verdict: { status: "wrong" } } });
    expect(await stored("total")).toMatchObject([{ carried: null, carriedHash: null }]);
  });

  it("gives way to a right one that follows from nothing wrong, although both earn all", async () => {
    await submit("square", MISREAD);
    await submit("total", FOLLOWS);
    await submit("square", SQUARE);
    const right = await submit("total", TOTAL);
    expect(await score("total")).toMatchObject({ earned: 200, bestSubmissionId: idOf(right) });
    // And not the other way round.
    await submit("square", MISREAD);
    await submit("total", [["4", "8"]]);
    expect(await score("total")).toMatchObject({ bestSubmissionId: idOf(right) });
  });

  it("counts as no wrong answer", async () => {
    await submit("square", MISREAD);
    await submit("total", FOLLOWS);
    const wrong = await prisma().wrongAnswer.findMany({
      select: { partId: true },
      where: { item: { attempts: { some: { id: attemptId } } } },
    });
    expect(wrong).toEqual([{ partId: "square" }]);
  });
});

describe("the same answer again", () => {
  it("costs nothing as long as the earlier answers are the same", async () => {
    await submit("square", MISREAD);
    const first = await submit("total", FOLLOWS);
    expect(await submit("total", [[" 4", "7 "]])).toMatchObject({
      submission: { id: idOf(first), repeated: true },
      progress: { attemptsUsed: 1 },
    });
  });

  it("is marked anew where it is worth more since an earlier answer was changed", async () => {
    await submit("square", MISREAD_AGAIN);
    expect(await submit("total", FOLLOWS)).toMatchObject({ submission: { verdict: { status: "wrong" } } });
    await submit("square", MISREAD);
    expect(await submit("total", FOLLOWS)).toMatchObject({
      submission: { repeated: false, attemptNumber: 2, verdict: { status: "right", earned: 200 } },
      progress: { attemptsUsed: 2, earned: 200 },
    });
  });

  it("keeps its best mark when the earlier answer is mended afterwards, and costs nothing then", async () => {
    const before = await submit("total", FOLLOWS);
    await submit("square", MISREAD);
    await submit("total", FOLLOWS);
    await submit("square", SQUARE);
    expect(await submit("total", FOLLOWS)).toMatchObject({
      submission: { id: idOf(before), repeated: true, verdict: { status: "wrong" } },
      progress: { attemptsUsed: 2, earned: 200 },
    });
  });

  it("costs nothing where a change of other parts makes no difference", async () => {
    await submit("total", FOLLOWS);
    await submit("other", "8");
    await submit("square", [["9", "9"]]);
    expect(await submit("total", FOLLOWS)).toMatchObject({
      submission: { repeated: true },
      progress: { attemptsUsed: 1 },
    });
  });

  it("under its old key is a retry: it gets what it got, whatever was answered since", async () => {
    const key = newKey();
    const first = await submit("total", FOLLOWS, key);
    await submit("square", MISREAD);
    expect(await submit("total", FOLLOWS, key)).toMatchObject({
      submission: { id: idOf(first), repeated: false, verdict: { status: "wrong" } },
    });
    expect(await submit("total", [["1", "1"]], key)).toMatchObject({ ok: false, code: "key-reused" });
    expect(await stored("total")).toHaveLength(1);
  });

  it("fifty times at once is one submission", async () => {
    await submit("square", MISREAD);
    const results = await Promise.all(Array.from({ length: 50 }, () => submit("total", FOLLOWS)));
    expect(new Set(results.map(idOf)).size).toBe(1);
    expect(await score("total")).toMatchObject({ attemptsUsed: 1, earned: 200 });
  });

  it("beside a race of the earlier part is stored with what it was really marked from", async () => {
    const rivals = [MISREAD, MISREAD_AGAIN, SQUARE];
    await Promise.all([
      ...rivals.map((answer) => submit("square", answer)),
      ...rivals.map(() => submit("total", FOLLOWS)),
    ]);
    const compiled = await getCompiledVersion((await stored("total"))[0]?.exerciseVersionId ?? "");
    for (const row of await stored("total")) {
      const earlier = new Map(Object.entries(row.carried ?? {}));
      expect(gradePart({ ...compiled, part: "total", answer: FOLLOWS, earlier })).toEqual(row.verdict);
    }
  });
});
