import { decode } from "next-auth/jwt";
import { z } from "zod";
import { queryRow } from "../db";
import { siteEnv } from "../env";
import { isSecure } from "../is-secure";

/** Who is looking: the first argument of every query and command. */
export interface Viewer {
  id: string;
  name: string;
  email: string;
  isAdmin: boolean;
  /** May open courses of their own. */
  canTeach: boolean;
}

/** Seconds. */
export const SESSION_LENGTH = 14 * 24 * 60 * 60;

/** What the encrypted session cookie says: who, which session, and under which version of the account. */
export const claimsSchema = z.object({ sub: z.uuid(), session: z.uuid(), version: z.int() });

export type Claims = z.output<typeof claimsSchema>;

export const sessionCookieName = (): string => `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;

/** null for a cookie that is not ours, was changed, or has expired. */
export async function readSession(cookie: string): Promise<Claims | null> {
  try {
    const token = await decode({ token: cookie, secret: siteEnv().NEXTAUTH_SECRET });
    return claimsSchema.safeParse(token).data ?? null;
  } catch {
    // The library throws on anything that does not decrypt.
    return null;
  }
}

/**
 * Whose session it is, asked of the database on every request: ended sessions and raised versions count at once.
 * Demo accounts have sessions in demo mode only.
 */
export function findSessionUser({ sub, session, version }: Claims): Promise<Viewer | null> {
  return queryRow<Viewer>({
    name: "session-user",
    text: `
      SELECT id, name, email, is_admin AS "isAdmin", can_teach AS "canTeach"
      FROM "user"
      WHERE id = $1 AND session_version = $2 AND ($4 OR NOT is_demo)
        AND NOT EXISTS (SELECT FROM ended_session WHERE ended_session.id = $3)`,
    values: [sub, version, session, siteEnv().RECEPTIVE_DEMO],
  });
}
