import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { test as base, type Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import pg from "pg";

interface Person {
  id: string;
  name: string;
  email: string;
}

interface Fixtures {
  /** A new student of the demo course, already signed in; every test gets somebody else. */
  student: Person;
  /** A new person who is signed in and belongs to no course. */
  newcomer: Person;
  /** Another student of the demo course, with a page of their own in a browser of their own. */
  fellow: { person: Person; page: Page };
}

export const test = base.extend<Fixtures>({
  newcomer: async ({ context, baseURL }, use) => {
    const person = await createPerson();
    await context.addCookies([await sessionCookie(person, baseURL ?? "")]);
    await use(person);
  },
  student: async ({ newcomer }, use) => {
    await joinDemoCourse(newcomer);
    await use(newcomer);
  },
  fellow: async ({ browser, baseURL }, use) => {
    const person = await createPerson();
    await joinDemoCourse(person);
    const context = await browser.newContext({ baseURL: baseURL ?? "" });
    await context.addCookies([await sessionCookie(person, baseURL ?? "")]);
    await use({ person, page: await context.newPage() });
    await context.close();
  },
});

export { expect } from "@playwright/test";

async function joinDemoCourse({ id }: Person): Promise<void> {
  await query(
    `INSERT INTO membership (user_id, course_id, role)
     SELECT $1, id, 'STUDENT' FROM course WHERE slug = 'deep-learning'`,
    [id],
  );
}

async function createPerson(): Promise<Person> {
  const email = `e2e-${randomUUID()}@example.org`;
  // No password hash of this form exists, so nobody signs in with it.
  const [person] = await query<Person>(
    `INSERT INTO "user" (email, name, password_hash) VALUES ($1, 'Ada Lovelace', '-') RETURNING id, name, email`,
    [email],
  );
  if (!person) throw new Error("The person was not stored");
  return person;
}

/** What signing in would have set: see lib/auth. */
async function sessionCookie(person: Person, url: string) {
  const secret = process.env.E2E_SECRET ?? "";
  const value = await encode({ token: { sub: person.id, session: randomUUID(), version: 1 }, secret });
  return { name: "next-auth.session-token", value, url, httpOnly: true, sameSite: "Lax" as const };
}

/** One statement on the database of the server under test. */
async function query<Row extends pg.QueryResultRow>(
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const file = path.join(process.env.E2E_DATA ?? "", "database-url");
  const client = new pg.Client({ connectionString: readFileSync(file, "utf8").trim() });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
