import { randomUUID } from "node:crypto";
import type { DefaultSession, NextAuthOptions } from "next-auth";
import { siteEnv } from "../env";
import { isSecure } from "../is-secure";
import { checkCredentials } from "./check-credentials";
import { clientAddress } from "./client-address";
import { endSession } from "./end-session";
import { logSignInError } from "./log-sign-in-error";
import { claimsSchema, findSessionUser, SESSION_LENGTH } from "./session";
import { TOO_MANY } from "./sign-in-message";

declare module "next-auth" {
  interface User {
    id: string;
    sessionVersion: number;
  }
  interface Session {
    user: { id: string } & DefaultSession["user"];
  }
}

/** Sign-in with e-mail and password. Made per request, because settings are read when they are first needed. */
export function nextAuthOptions(): NextAuthOptions {
  return {
    secret: siteEnv().NEXTAUTH_SECRET,
    // Cookies are httpOnly and SameSite=Lax by next-auth's own defaults; tested in next-auth.db.test.ts.
    useSecureCookies: isSecure(),
    session: { strategy: "jwt", maxAge: SESSION_LENGTH },
    pages: { signIn: "/sign-in", signOut: "/", error: "/sign-in" },
    logger: { error: logSignInError, warn: () => undefined, debug: () => undefined },
    providers: [passwordProvider],
    callbacks: {
      async jwt({ token, user, trigger }) {
        if (trigger === "signIn") {
          return { sub: user.id, session: randomUUID(), version: user.sessionVersion };
        }
        // next-auth renews the cookie here: not for a session that has ended. A throw makes it drop the cookie.
        const claims = claimsSchema.safeParse(token).data;
        if (!claims || !(await findSessionUser(claims))) throw new Error("this session has ended");
        return token;
      },
      session: ({ session, token }) => ({ expires: session.expires, user: { id: token.sub ?? "" } }),
    },
    events: {
      async signOut({ token }) {
        const claims = claimsSchema.safeParse(token).data;
        if (claims) await endSession(claims.session);
      },
    },
  };
}

type Provider = NextAuthOptions["providers"][number];

/** Written out, because the library's helper is a CommonJS default export that Node and bundlers import differently. */
const passwordProvider: Provider = {
  id: "credentials",
  name: "E-mail and password",
  type: "credentials",
  credentials: { email: {}, password: {} },
  async authorize(credentials, request) {
    const headers = new Headers({ "x-forwarded-for": String(request.headers?.["x-forwarded-for"] ?? "") });
    const check = await checkCredentials(credentials, clientAddress(headers));
    if (check.ok) return check.user;
    if (check.code === "too-many") throw new Error(TOO_MANY);
    return null;
  },
};
