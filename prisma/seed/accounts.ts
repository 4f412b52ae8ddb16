import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "@/lib/auth/demo-accounts";
import { hashPassword } from "@/lib/auth/password";
import { enrolMember } from "@/lib/courses/enrol-member";
import { prisma } from "@/lib/db";
import type { SeededCourse } from "./course";
import { lockSeed } from "./lock-seed";

/** Makes the demo accounts that are missing. @returns what to tell the person at the keyboard */
export async function seedAccounts({ id: courseId }: SeededCourse): Promise<string> {
  for (const { role, email, name } of DEMO_ACCOUNTS) {
    const canTeach = role === "INSTRUCTOR";
    const found = await prisma().user.findUnique({ where: { email }, select: { id: true } });
    if (found) {
      // Made by an earlier release, which had no such right.
      if (canTeach) await prisma().user.updateMany({ where: { email, isDemo: true }, data: { canTeach } });
      continue;
    }
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    await prisma().$transaction(async (db) => {
      await lockSeed(db);
      if (await db.user.findUnique({ where: { email }, select: { id: true } })) return;
      const { id: userId } = await db.user.create({
        data: { email, name, passwordHash, canTeach, isDemo: true },
        select: { id: true },
      });
      await enrolMember(db, { userId, courseId, role });
    });
  }
  const [student, instructor] = DEMO_ACCOUNTS;
  return [
    "Demo accounts",
    `  student     ${student.email}`,
    `  instructor  ${instructor.email}`,
    `  password    ${DEMO_PASSWORD}`,
  ].join("\n");
}
