import NextAuth from "next-auth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "../db";
import { testDatabase } from "../testing/database";
import { nextAuthOptions } from "./next-auth-options";
import { findSessionUser, readSession, sessionCookieName } from "./session";
import { TOO_MANY } from "./sign-in-message";
import { signUp } from "./sign-up";

testDatabase();
afterAll(closeDatabase);

const email = "ada@test.example";
const password = "correct horse battery";

beforeAll(async () => {
  await signUp({ name: "Ada", email, password }, "192.0.2.1");
});

/** A browser that keeps its cookies and talks to next-auth's real handler. */
function createBrowser(address = "192.0.2.1") {
  const cookies: Record<string, string> = {};
  let setCookies: string[] = [];

  async function call(action: string, body: Record<string, string> | null = null) {
    const reply = { status: 200, body: "" };
    const headers: Record<string, unknown> = {};
    const response = {
      status(code: number) {
        reply.status = code;
        return response;
      },
      getHeader: (name: string) => headers[name],
      setHeader(name: string, value: unknown) {
        headers[name] = value;
        return response;
      },
      json: (value: unknown) => Object.assign(reply, { body: JSON.stringify(value) }),
      send: (value: unknown) => Object.assign(reply, { body: JSON.stringify(value) }),
      end: () => undefined,
    };
    const request = {
      method: body ? "POST" : "GET",
      query: { nextauth: action.split("/") },
      headers: { "x-forwarded-for": address },
      cookies,
      body,
    };
    await NextAuth(nextAuthOptions())(request, response);
    setCookies = [headers["Set-Cookie"] ?? []].flat().map(String);
    for (const cookie of setCookies) keep(cookie);
    return reply;
  }

  function keep(cookie: string) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === "") delete cookies[name];
    else cookies[name] = decodeURIComponent(value);
  }

  async function post(action: string, fields: Record<string, string>) {
    const { csrfToken } = JSON.parse((await call("csrf")).body);
    return call(action, { ...fields, csrfToken, json: "true" });
  }

  return {
    cookies,
    call,
    post,
    lastCookies: () => setCookies,
    signIn: (fields: Record<string, string> = {}) =>
      post("callback/credentials", { email, password, ...fields }),
  };
}

const sessionOf = (cookies: Record<string, string>) => cookies[sessionCookieName()] ?? "";

describe("signing in through next-auth", () => {
  it("sets a cookie no script can read and no other site can send", async () => {
    const browser = createBrowser();
    expect(await browser.signIn()).toMatchObject({ status: 200 });
    const cookie = browser.lastCookies().find((each) => each.startsWith(sessionCookieName()));
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).not.toMatch(/; Secure/);
  });

  it("tells the browser the person's id and nothing else", async () => {
    const browser = createBrowser();
    await browser.signIn();
    const session = JSON.parse((await browser.call("session")).body);
    expect(session).toEqual({ expires: expect.any(String), user: { id: expect.any(String) } });
  });

  it("gives a wrong password and an unknown address one answer", async () => {
    const wrong = await createBrowser().signIn({ password: "wrong password" });
    const unknown = await createBrowser().signIn({ email: "nobody@test.example" });
    expect(wrong.status).toBe(401);
    expect(unknown).toEqual(wrong);
  });

  it("says when too many were tried", async () => {
    const browser = createBrowser("192.0.2.9");
    for (let guess = 0; guess < 10; guess += 1) await browser.signIn({ password: "wrong password" });
    const reply = await browser.signIn();
    expect(reply.status).toBe(401);
    expect(reply.body).toContain(TOO_MANY);
  });

  it("needs the form's own token", async () => {
    const browser = createBrowser();
    await browser.call("callback/credentials", { email, password, csrfToken: "forged", json: "true" });
    expect(sessionOf(browser.cookies)).toBe("");
  });

  it("replaces a session that was planted before", async () => {
    const attacker = createBrowser();
    await attacker.signIn();
    const victim = createBrowser();
    victim.cookies[sessionCookieName()] = sessionOf(attacker.cookies);
    await victim.signIn();
    const [planted, fresh] = await Promise.all(
      [attacker, victim].map(({ cookies }) => readSession(sessionOf(cookies))),
    );
    expect(fresh?.session).toBeTruthy();
    expect(fresh?.session).not.toBe(planted?.session);
  });

  it("leads to no other site", async () => {
    const reply = await createBrowser().signIn({ callbackUrl: "https://evil.example/" });
    expect(reply.body).not.toContain("evil");
  });
});

describe("signing out through next-auth", () => {
  it("makes a copy of the cookie worthless, also for getting a new one", async () => {
    const browser = createBrowser();
    await browser.signIn();
    const copy = sessionOf(browser.cookies);
    await browser.post("signout", {});
    expect(sessionOf(browser.cookies)).toBe("");
    const claims = await readSession(copy);
    expect(claims && (await findSessionUser(claims))).toBeNull();
    const thief = createBrowser();
    thief.cookies[sessionCookieName()] = copy;
    expect((await thief.call("session")).body).toBe("{}");
    expect(sessionOf(thief.cookies)).toBe("");
  });
});
