import { z } from "zod";
import { prisma } from "../db";
import { emailSchema } from "./schema";

/** What an account may do beyond the courses it belongs to; each word says all of it. */
const RIGHTS = {
  teach: { canTeach: true, isAdmin: false },
  admin: { canTeach: true, isAdmin: true },
  none: { canTeach: false, isAdmin: false },
} as const;

const words = {
  teach: "may open courses",
  admin: "may do everything in every course",
  none: "may open no courses; what courses they belong to stays",
} satisfies Record<keyof typeof RIGHTS, string>;

export const grantSchema = z.tuple([
  emailSchema,
  z.enum(["teach", "admin", "none"], "The right is teach, admin or none."),
]);

export type GrantResult = { ok: true; said: string } | { ok: false; message: string };

/** Gives an account its rights; whoever runs the site does this, on its machine. They count from the next request on. */
export async function grant([email, right]: z.output<typeof grantSchema>): Promise<GrantResult> {
  return prisma().$transaction(async (db): Promise<GrantResult> => {
    const user = await db.user.findUnique({ where: { email }, select: { id: true } });
    if (user === null) {
      return { ok: false, message: `Nobody has an account with the address ${email}. They sign up first.` };
    }
    await db.user.update({ where: { id: user.id }, data: RIGHTS[right], select: { id: true } });
    await db.auditEvent.create({
      data: { action: "user.granted", subjectType: "user", subjectId: user.id, data: { right } },
    });
    return { ok: true, said: `${email} ${words[right]}.` };
  });
}
