import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { sessionCookieName, type Viewer } from "@/lib/auth/session";
import { closeDatabase } from "@/lib/db";
import { siteEnv } from "@/lib/env";
import { tracesPath } from "@/lib/paths";
import { submitAnswer } from "@/lib/submissions/submit-answer";
import { testDatabase } from "@/lib/testing/database";
import { HALF_RIGHT, makeHomework, newKey, openExercise, RIGHT } from "@/lib/testing/factories";
import { POST } from "./route";

const sent = vi.hoisted(() => ({ cookies: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: (name: string) => ({ value: sent.cookies.get(name) }) }),
}));

testDatabase();
afterAll(closeDatabase);

let viewer: Viewer;
let attempt: string;

beforeEach(async () => {
  sent.cookies.clear();
  const opened = await openExercise(await makeHomework());
  ({ viewer, attemptId: attempt } = opened);
});

async function signIn({ id: sub }: Viewer): Promise<void> {
  const token = { sub, session: randomUUID(), version: 1 };
  sent.cookies.set(sessionCookieName(), await encode({ token, secret: siteEnv().NEXTAUTH_SECRET }));
}

async function post(body: object): Promise<readonly [number, unknown]> {
  const headers = { "content-type": "application/json", origin: siteEnv().NEXTAUTH_URL };
  const request = { method: "POST", headers, body: JSON.stringify(body) };
  const response = await POST(new Request(`${siteEnv().NEXTAUTH_URL}${tracesPath}`, request));
  return [response.status, await response.json()];
}

const ask = () => post({ attempt, part: "twice", call: null, first: 0 });

it("draws one's own answer", async () => {
  await signIn(viewer);
  await submitAnswer(viewer, { attemptId: attempt, partId: "twice", answer: RIGHT, key: newKey() });
  // Twice R.
  const output = { shape: [2, 2, 1], values: [2468, 8642, 4690, 10864] };
  expect(await ask()).toMatchObject([200, { ok: true, trace: { right: { output } }, mistaken: null }]);
});

it("says when there will be more to see, and shows none of it", async () => {
  await signIn(viewer);
  await submitAnswer(viewer, { attemptId: attempt, partId: "twice", answer: HALF_RIGHT, key: newKey() });
  const message = "The picture opens with your second attempt.";
  expect(await ask()).toEqual([403, { ok: false, code: "not-shown", message }]);
});

it("draws nothing without a cookie, and nothing for somebody else", async () => {
  await submitAnswer(viewer, { attemptId: attempt, partId: "twice", answer: RIGHT, key: newKey() });
  expect(await ask()).toMatchObject([401, { code: "signed-out" }]);
  await signIn((await openExercise(await makeHomework())).viewer);
  expect(await ask()).toMatchObject([404, { code: "not-found" }]);
});

it.each([
  ["no cell", { call: null }],
  ["a cell before the first", { call: null, first: -1 }],
  ["a cell between two", { call: null, first: 0.5 }],
  ["a call in words", { call: "first", first: 0 }],
  ["no answer of anybody's", { attempt: undefined, call: null, first: 0 }],
])("takes no request for %s", async (_, asked) => {
  await signIn(viewer);
  expect(await post({ attempt, part: "twice", ...asked })).toMatchObject([400, { code: "unreadable" }]);
});
