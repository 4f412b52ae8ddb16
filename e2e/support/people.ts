import { randomUUID } from "node:crypto";
import process from "node:process";
import { encode } from "next-auth/jwt";
import { query, queryOne } from "./database";

export interface Person {
  id: string;
  name: string;
  email: string;
}

export type Role = "INSTRUCTOR" | "GRADER" | "STUDENT";

interface Account {
  name?: string;
  /** May open courses of their own. */
  canTeach?: boolean;
  isAdmin?: boolean;
}

/** A new person who belongs to no course. */
export function createPerson(account: Account = {}): Promise<Person> {
  const { name = "Ada Lovelace", canTeach = false, isAdmin = false } = account;
  // No password hash of this form exists, so nobody signs in with it.
  return queryOne<Person>(
    `INSERT INTO "user" (email, name, password_hash, can_teach, is_admin)
     VALUES ($1, $2, '-', $3, $4) RETURNING id, name, email`,
    [`e2e-${randomUUID()}@example.org`, name, canTeach, isAdmin],
  );
}

/** @param course the name in its address */
export async function enrol({ id }: Person, course: string, role: Role): Promise<void> {
  await query(
    `INSERT INTO membership (user_id, course_id, role)
     SELECT $1, id, $3::role FROM course WHERE slug = $2`,
    [id, course, role],
  );
}

/** What signing in would have set: see lib/auth. */
export async function sessionCookie({ id }: Person, url: string) {
  const secret = process.env.E2E_SECRET ?? "";
  const value = await encode({ token: { sub: id, session: randomUUID(), version: 1 }, secret });
  return { name: "next-auth.session-token", value, url, httpOnly: true, sameSite: "Lax" as const };
}
