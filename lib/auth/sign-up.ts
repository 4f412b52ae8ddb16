import { prisma } from "../db";
import { isUniqueViolation } from "../is-unique-violation";
import type { FormResult } from "../result";
import { hashPassword } from "./password";
import { signUpLimit, takePoint } from "./rate-limits";
import type { SignUp } from "./schema";

/**
 * Makes an account. Whether an e-mail is taken cannot be hidden while accounts can be used at once (whoever signs up
 * can try to sign in), so it is said plainly, after the same work as a success, to a limited number of askers:
 * docs/decisions/2026-11-22-passwords-sessions-limits.md.
 */
export async function signUp({ name, email, password }: SignUp, address: string): Promise<FormResult> {
  if (!(await takePoint(signUpLimit(), address))) {
    return {
      ok: false,
      message: "Many accounts were made from your network just now. Try again in an hour.",
    };
  }
  const passwordHash = await hashPassword(password);
  try {
    await prisma().$transaction(async (db) => {
      const { id } = await db.user.create({ data: { name, email, passwordHash }, select: { id: true } });
      await db.auditEvent.create({
        data: { actorId: id, action: "user.signed-up", subjectType: "user", subjectId: id },
      });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const message = "There is an account with this e-mail already. Sign in instead.";
    return { ok: false, message, fields: { email: message } };
  }
  return { ok: true };
}
