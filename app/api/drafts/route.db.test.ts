import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { sessionCookieName, type Viewer } from "@/lib/auth/session";
import { closeDatabase, prisma } from "@/lib/db";
import { siteEnv } from "@/lib/env";
import { testDatabase } from "@/lib/testing/database";
import { EXERCISE, type Homework, makeHomework, makeMember, RIGHT } from "@/lib/testing/factories";
import { POST as POST_TRIAL } from "../trials/route";
import { POST } from "./route";

const sent = vi.hoisted(() => ({ cookies: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: (name: string) => ({ value: sent.cookies.get(name) }) }),
}));

testDatabase();
afterAll(closeDatabase);

let homework: Homework;
beforeEach(async () => {
  sent.cookies.clear();
  homework = await makeHomework();
});

/** The browser carries a session of this person's from now on. */
async function signIn({ id: sub }: Viewer): Promise<void> {
  const token = { sub, session: randomUUID(), version: 1 };
  sent.cookies.set(sessionCookieName(), await encode({ token, secret: siteEnv().NEXTAUTH_SECRET }));
}

type Route = (request: Request) => Promise<Response>;

async function post(route: Route, body: unknown, headers: Record<string, string> = {}) {
  const response = await route(
    new Request(siteEnv().NEXTAUTH_URL, {
      method: "POST",
      headers: { "content-type": "application/json", origin: siteEnv().NEXTAUTH_URL, ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );
  const reply: unknown = await response.json();
  return { status: response.status, reply, caching: response.headers.get("cache-control") };
}

const draft = (fields: object = {}) => ({
  course: homework.course,
  exercise: homework.exercise,
  source: `${EXERCISE}# mine`,
  revision: 0,
  ...fields,
});
const trial = () => ({
  course: homework.course,
  exercise: homework.exercise,
  source: EXERCISE,
  part: "twice",
  answer: JSON.stringify(RIGHT),
});

const kept = () => prisma().exerciseDraft.count({ where: { exercise: { courseId: homework.courseId } } });

describe("POST /api/drafts", () => {
  it("saves, and answers with the preview and dates as texts", async () => {
    await signIn(await makeMember(homework, "INSTRUCTOR"));
    const { status, reply, caching } = await post(POST, draft());
    expect([status, caching]).toEqual([200, "no-store"]);
    expect(reply).toMatchObject({
      ok: true,
      saved: { revision: 1, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
      preview: { findings: [], shown: { keys: { odd: { type: "value", value: 13_579 } } } },
    });
  });

  it("tells nothing and keeps nothing without a cookie", async () => {
    expect(await post(POST, draft())).toMatchObject({ status: 401, reply: { code: "signed-out" } });
    expect(await kept()).toBe(0);
  });

  it("has never heard of the exercise when a student asks", async () => {
    await signIn(await makeMember(homework, "STUDENT"));
    const { status, reply } = await post(POST, draft());
    expect([status, JSON.stringify(reply)]).toEqual([404, expect.not.stringMatching(/13579|13_579/)]);
    expect(await kept()).toBe(0);
  });

  it.each([
    ["text instead of JSON", "{", 400],
    ["no source", { source: undefined }, 400],
    ["a source that is no text", { source: 7 }, 400],
    ["a revision below zero", { revision: -1 }, 400],
    ["half a revision", { revision: 0.5 }, 400],
    ["a revision beyond counting", { revision: 1e12 }, 400],
    ["an enormous text", { source: "#".repeat(100_001) }, 413],
    ["a null character", { source: "\0" }, 400],
    ["an exercise that is nowhere", { exercise: "nothing" }, 404],
    ["a name that the database cannot read", { exercise: "a\0b" }, 400],
  ])("refuses %s in words", async (_, fields, status) => {
    await signIn(await makeMember(homework, "INSTRUCTOR"));
    const body = typeof fields === "string" ? fields : draft(fields);
    expect(await post(POST, body)).toMatchObject({
      status,
      reply: { ok: false, message: expect.stringMatching(/^[A-Z].*\.$/) },
    });
    expect(await kept()).toBe(0);
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["another site's frame", { "sec-fetch-site": "cross-site" }],
    ["a form", { "content-type": "text/plain" }],
  ])("refuses %s", async (_, headers) => {
    await signIn(await makeMember(homework, "INSTRUCTOR"));
    expect((await post(POST, draft(), headers)).status).toBe(404);
    expect(await kept()).toBe(0);
  });

  it("is limited generously, for each person alone", async () => {
    await signIn(await makeMember(homework, "INSTRUCTOR"));
    const statuses = new Set<number>();
    for (let at = 0; at < 120; at++) statuses.add((await post(POST, draft({ revision: at }))).status);
    expect(statuses).toEqual(new Set([200]));
    expect(await post(POST, draft())).toMatchObject({ status: 429, reply: { code: "too-often" } });
    await signIn(await makeMember(homework, "INSTRUCTOR"));
    expect((await post(POST, draft())).status).toBe(200);
  });
});

describe("POST /api/trials", () => {
  it("answers with the verdict", async () => {
    await signIn(await makeMember(homework, "INSTRUCTOR"));
    const { status, reply } = await post(POST_TRIAL, trial());
    expect(status).toBe(200);
    expect(reply).toMatchObject({ ok: true, verdict: { status: "right", earned: 200 } });
  });

  it.each([
    ["nobody", null, {}, 401],
    ["a student", "STUDENT", {}, 404],
    ["an instructor with half a question", "INSTRUCTOR", { part: undefined }, 400],
    ["an instructor with a text that is none", "INSTRUCTOR", { source: "- a" }, 409],
    ["an instructor with a damaged answer", "INSTRUCTOR", { answer: "[[" }, 400],
    ["an instructor with an enormous answer", "INSTRUCTOR", { answer: `"${"1".repeat(100_001)}"` }, 413],
  ] as const)("refuses %s", async (_, role, fields, status) => {
    if (role) await signIn(await makeMember(homework, role));
    const { status: found, reply } = await post(POST_TRIAL, { ...trial(), ...fields });
    expect(found).toBe(status);
    expect(reply).toMatchObject({ ok: false, message: expect.stringMatching(/\.$/) });
  });
});
