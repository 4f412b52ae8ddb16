import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { signInPath } from "../paths";
import { findSessionUser, readSession, sessionCookieName, type Viewer } from "./session";

export type { Viewer };

/** The person signed in, or null. Asked once per request, however many parts of the page want to know. */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  const claims = cookie === undefined ? null : await readSession(cookie);
  return claims === null ? null : findSessionUser(claims);
});

/** The person signed in; anybody else is sent to sign in and brought back to `returnTo`. */
export async function requireViewer(returnTo: string): Promise<Viewer> {
  return (await findViewer()) ?? redirect(signInPath(returnTo));
}
