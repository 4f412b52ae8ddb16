import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { afterAll, describe, expect, it } from "vitest";
import { closeDatabase, prisma } from "../db";
import { siteEnv } from "../env";
import { testDatabase } from "../testing/database";
import { checkCredentials } from "./check-credentials";
import { endSession } from "./end-session";
import { signUpSchema } from "./schema";
import { findSessionUser, readSession } from "./session";
import { signUp } from "./sign-up";

testDatabase();
afterAll(closeDatabase);

const password = "correct horse battery";
let addresses = 0;
/** Limits are counted per address: each test has its own. */
function newAddress(): string {
  addresses += 1;
  return `198.51.100.${addresses}`;
}

async function newAccount() {
  const email = `${randomUUID()}@test.example`;
  expect(await signUp({ name: "Ada", email, password }, newAddress())).toEqual({ ok: true });
  return { email, user: await prisma().user.findUniqueOrThrow({ where: { email } }) };
}

describe("signing up", () => {
  it("keeps a hash, never the password, and writes an audit row", async () => {
    const { user } = await newAccount();
    expect(user.passwordHash).toMatch(/^\$argon2id\$/);
    expect(await prisma().auditEvent.count({ where: { action: "user.signed-up", subjectId: user.id } })).toBe(
      1,
    );
  });

  it("takes one account per address, in whatever capitals", async () => {
    const { email } = await newAccount();
    const again = signUpSchema.parse({ name: "Eve", email: ` ${email.toUpperCase()} `, password });
    expect(await signUp(again, newAddress())).toMatchObject({
      ok: false,
      fields: { email: expect.any(String) },
    });
    expect(await prisma().user.count({ where: { email } })).toBe(1);
  });

  it("makes one account of two forms sent at once", async () => {
    const form = { name: "Ada", email: `${randomUUID()}@test.example`, password };
    const results = await Promise.all([signUp(form, newAddress()), signUp(form, newAddress())]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe("signing in", () => {
  it("takes the right password, in whatever capitals the address", async () => {
    const { email, user } = await newAccount();
    expect(await checkCredentials({ email: email.toUpperCase(), password }, newAddress())).toEqual({
      ok: true,
      user: { id: user.id, sessionVersion: 1 },
    });
  });

  it("answers an unknown address exactly as a wrong password", async () => {
    const { email } = await newAccount();
    const wrong = await checkCredentials({ email, password: "wrong password" }, newAddress());
    const unknown = await checkCredentials({ email: "nobody@test.example", password }, newAddress());
    expect(wrong).toEqual({ ok: false, code: "wrong" });
    expect(unknown).toEqual(wrong);
  });

  it("works as long for an unknown address as for a wrong password", async () => {
    const { email } = await newAccount();
    const cpuOf = async (input: object) => {
      const before = process.cpuUsage();
      for (let round = 0; round < 5; round += 1) await checkCredentials(input, newAddress());
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const wrong = await cpuOf({ email, password: "wrong password" });
    const unknown = await cpuOf({ email: "nobody@test.example", password });
    expect(unknown).toBeGreaterThan(wrong / 3);
  });

  it("answers a demo account outside demo mode exactly as a wrong password", async () => {
    const { email, user } = await newAccount();
    await prisma().user.update({ where: { id: user.id }, data: { isDemo: true } });
    expect(await checkCredentials({ email, password }, newAddress())).toEqual({ ok: false, code: "wrong" });
  });

  it.each([
    {},
    { email: "x" },
    { email: ["a@b.example"], password },
    { email: "a@b.example", password: "x".repeat(201) },
    null,
  ])("%j is simply wrong", async (input) => {
    expect(await checkCredentials(input, newAddress())).toEqual({ ok: false, code: "wrong" });
  });

  it("is barred after ten wrong passwords from there, and open to the owner from elsewhere", async () => {
    const { email } = await newAccount();
    const attacker = newAddress();
    const guesses = await Promise.all(
      Array.from({ length: 30 }, () => checkCredentials({ email, password: "guess guess" }, attacker)),
    );
    expect(guesses.filter((guess) => !guess.ok && guess.code === "wrong")).toHaveLength(10);
    expect(guesses.filter((guess) => !guess.ok && guess.code === "too-many")).toHaveLength(20);
    expect(await checkCredentials({ email, password }, attacker)).toEqual({ ok: false, code: "too-many" });
    expect(await checkCredentials({ email, password }, newAddress())).toMatchObject({ ok: true });
  });

  it("is barred after many wrong passwords on different accounts from one address", async () => {
    const attacker = newAddress();
    const { email } = await newAccount();
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        checkCredentials({ email: `${index}@test.example`, password }, attacker),
      ),
    );
    expect(await checkCredentials({ email, password }, attacker)).toEqual({ ok: false, code: "too-many" });
  });

  it("does not count what was right: a lecture hall shares one address", async () => {
    const { email } = await newAccount();
    const hall = newAddress();
    const taken = () => prisma().rateLimit.aggregate({ _sum: { points: true } });
    const before = await taken();
    for (let round = 0; round < 12; round += 1) {
      expect(await checkCredentials({ email, password }, hall)).toMatchObject({ ok: true });
    }
    expect(await taken()).toEqual(before);
  });

  it("keeps no address in the clear", async () => {
    await checkCredentials({ email: "seen@test.example", password }, "198.51.100.250");
    const keys = await prisma().rateLimit.findMany({ select: { key: true } });
    expect(keys.length).toBeGreaterThan(0);
    expect(JSON.stringify(keys)).not.toMatch(/198\.51|test\.example/);
  });
});

describe("a session", () => {
  const claimsOf = (user: { id: string }) => ({ sub: user.id, session: randomUUID(), version: 1 });

  it("is its user's", async () => {
    const { user } = await newAccount();
    expect(await findSessionUser(claimsOf(user))).toEqual({
      id: user.id,
      name: "Ada",
      email: user.email,
      isAdmin: false,
      canTeach: false,
    });
  });

  it("ends at once when the account's version is raised", async () => {
    const { user } = await newAccount();
    await prisma().user.update({ where: { id: user.id }, data: { sessionVersion: { increment: 1 } } });
    expect(await findSessionUser(claimsOf(user))).toBeNull();
  });

  it("of a demo account is worth nothing outside demo mode", async () => {
    const { user } = await newAccount();
    await prisma().user.update({ where: { id: user.id }, data: { isDemo: true } });
    expect(await findSessionUser(claimsOf(user))).toBeNull();
  });

  it("is worth nothing after signing out, while the person's others go on", async () => {
    const { user } = await newAccount();
    const [phone, laptop] = [claimsOf(user), claimsOf(user)];
    await endSession(phone.session);
    await endSession(phone.session);
    expect(await findSessionUser(phone)).toBeNull();
    expect(await findSessionUser(laptop)).toMatchObject({ id: user.id });
  });

  it("is read from a cookie of ours and from nothing else", async () => {
    const claims = { sub: randomUUID(), session: randomUUID(), version: 1 };
    const secret = siteEnv().NEXTAUTH_SECRET;
    const cookie = await encode({ token: claims, secret });
    expect(await readSession(cookie)).toEqual(claims);
    expect(
      await readSession(await encode({ token: claims, secret: "another secret of thirty-two chars" })),
    ).toBeNull();
    expect(await readSession(await encode({ token: claims, secret, maxAge: -60 }))).toBeNull();
    expect(await readSession(await encode({ token: { sub: claims.sub }, secret }))).toBeNull();
    expect(await readSession(`${cookie.slice(0, -4)}AAAA`)).toBeNull();
    expect(await readSession("")).toBeNull();
  });
});
