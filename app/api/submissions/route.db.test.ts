import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { RawAnswer } from "@/grader";
import { DEFAULT_REVEAL, type RevealPolicy } from "@/lib/assignments/reveal-policy";
import { endSession } from "@/lib/auth/end-session";
import { sessionCookieName, type Viewer } from "@/lib/auth/session";
import { closeDatabase, prisma } from "@/lib/db";
import { siteEnv } from "@/lib/env";
import { testDatabase } from "@/lib/testing/database";
import { type Homework, makeHomework, newKey, openExercise, RIGHT } from "@/lib/testing/factories";
import { unnamed } from "@/lib/testing/unnamed";
import { POST } from "./route";

const sent = vi.hoisted(() => ({ cookies: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: (name: string) => ({ value: sent.cookies.get(name) }) }),
}));

testDatabase();
afterAll(closeDatabase);

let homework: Homework;
let viewer: Viewer;
let attemptId: string;

beforeEach(async () => {
  sent.cookies.clear();
  homework = await makeHomework();
  ({ viewer, attemptId } = await openExercise(homework));
});

/** The browser carries a session of this person's from now on. */
async function signIn({ id: sub }: Viewer): Promise<string> {
  const session = randomUUID();
  const cookie = await encode({ token: { sub, session, version: 1 }, secret: siteEnv().NEXTAUTH_SECRET });
  sent.cookies.set(sessionCookieName(), cookie);
  return session;
}

function post(answer: RawAnswer = RIGHT, key = newKey()): Promise<Response> {
  const body = JSON.stringify({ attempt: attemptId, part: "twice", answer: JSON.stringify(answer), key });
  const headers = { "content-type": "application/json", origin: siteEnv().NEXTAUTH_URL };
  return POST(new Request(`${siteEnv().NEXTAUTH_URL}/api/submissions`, { method: "POST", headers, body }));
}

const rows = () => prisma().submission.findMany({ where: { attemptId }, select: { id: true, earned: true } });

it("stores the answer of whoever is signed in", async () => {
  await signIn(viewer);
  const response = await post();
  expect(response.status).toBe(200);
  const { submission } = await response.json();
  expect(await rows()).toEqual([{ id: submission.id, earned: 200 }]);
});

it("stores nothing without a cookie", async () => {
  const response = await post();
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ ok: false, code: "signed-out" });
  expect(await rows()).toEqual([]);
});

it("stores nothing in a session that has ended", async () => {
  await endSession(await signIn(viewer));
  expect((await post()).status).toBe(401);
  expect(await rows()).toEqual([]);
});

it("stores nothing in somebody else's attempt", async () => {
  const fellow = await openExercise(homework);
  await signIn(fellow.viewer);
  const response = await post();
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ ok: false, code: "not-found" });
  expect(await rows()).toEqual([]);
});

/** Three of the four cells right, another one wrong in each. */
const ONE_WRONG = [
  [
    ["0", "8642"],
    ["4690", "10864"],
  ],
  [
    ["2468", "0"],
    ["4690", "10864"],
  ],
  [
    ["2468", "8642"],
    ["0", "10864"],
  ],
  [
    ["2468", "8642"],
    ["4690", "0"],
  ],
];

/** The replies to a new student's answer, to the same with its key again, and to the same as a new one. */
async function repliesTo(policy: RevealPolicy, answer: RawAnswer): Promise<string> {
  homework = await makeHomework({ reveal: policy });
  ({ viewer, attemptId } = await openExercise(homework));
  await signIn(viewer);
  const key = newKey();
  const replies: unknown[] = [];
  for (const again of [key, key, newKey()]) {
    const response = await post(answer, again);
    replies.push([response.status, await response.json()]);
  }
  return unnamed(replies);
}

describe("a reply tells no more than the policy does", () => {
  const score: RevealPolicy = { score: 1, cells: "never", diagnosis: "never", trace: "never" };
  const nothing: RevealPolicy = { ...score, score: "never" };
  const replies = async (policy: RevealPolicy, answers: readonly RawAnswer[]) => {
    const all = new Set<string>();
    for (const answer of answers) all.add(await repliesTo(policy, answer));
    return [...all];
  };

  it("with points only: not which cells are wrong", async () => {
    const told = await replies(score, ONE_WRONG);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('"earned":150');
  });

  it("with nothing: not whether it is right", async () => {
    const told = await replies(nothing, [RIGHT, ...ONE_WRONG, [["1"]]]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('"status":"handed-in"');
  });

  it("by default it does, so that these tests can fail", async () => {
    expect(await replies(DEFAULT_REVEAL, ONE_WRONG)).toHaveLength(4);
  });
});
