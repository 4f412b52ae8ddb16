import { prisma } from "../db";
import { siteEnv } from "../env";
import { isPassword } from "./password";
import { accountLimit, addressLimit, forgive, returnPoint, takePoint } from "./rate-limits";
import { credentialsSchema } from "./schema";

export type CredentialCheck =
  | { ok: true; user: { id: string; sessionVersion: number } }
  | { ok: false; code: "wrong" | "too-many" };

/**
 * Whether e-mail and password belong to an account. An unknown e-mail gets the answer of a wrong password, after the
 * same work; so does a demo account outside demo mode. The points are taken before the password is looked at, so that guesses in parallel count as well.
 */
export async function checkCredentials(input: unknown, address: string): Promise<CredentialCheck> {
  const read = credentialsSchema.safeParse(input);
  if (!read.success) return { ok: false, code: "wrong" };
  const { email, password } = read.data;

  const allowed =
    (await takePoint(addressLimit(), address)) && (await takePoint(accountLimit(), email, address));
  if (!allowed) return { ok: false, code: "too-many" };

  const found = await prisma().user.findUnique({
    where: { email },
    select: { id: true, sessionVersion: true, passwordHash: true, isDemo: true },
  });
  const fits = await isPassword(password, found?.passwordHash ?? null);
  if (found === null || !fits || (found.isDemo && !siteEnv().RECEPTIVE_DEMO)) {
    return { ok: false, code: "wrong" };
  }

  await Promise.all([forgive(accountLimit(), email, address), returnPoint(addressLimit(), address)]);
  return { ok: true, user: { id: found.id, sessionVersion: found.sessionVersion } };
}
