import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { endSession } from "@/lib/auth/end-session";
import { sessionCookieName, type Viewer } from "@/lib/auth/session";
import { closeDatabase, prisma } from "@/lib/db";
import { siteEnv } from "@/lib/env";
import { testDatabase } from "@/lib/testing/database";
import { type Homework, makeHomework, newKey, openExercise, RIGHT } from "@/lib/testing/factories";
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

function post(): Promise<Response> {
  const body = JSON.stringify({
    attempt: attemptId,
    part: "twice",
    answer: JSON.stringify(RIGHT),
    key: newKey(),
  });
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
