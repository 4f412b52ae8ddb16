import { hashPassword } from "@/lib/auth/password";
import { enrolMember } from "@/lib/courses/enrol-member";
import { prisma } from "@/lib/db";
import type { SeededCourse } from "./course";

/** Known to everybody who reads this: such accounts exist in demo mode only. */
const PASSWORD = "receptive-demo";

const ACCOUNTS = [
  { role: "STUDENT", email: "student@demo.receptive.example", name: "Sam Student" },
  { role: "INSTRUCTOR", email: "instructor@demo.receptive.example", name: "Ida Instructor" },
] as const;

/** Makes the demo accounts that are missing. @returns what to tell the person at the keyboard */
export async function seedAccounts({ id: courseId, joinCode }: SeededCourse): Promise<string> {
  for (const { role, email, name } of ACCOUNTS) {
    const found = await prisma().user.findUnique({ where: { email }, select: { id: true } });
    if (found) continue;
    const passwordHash = await hashPassword(PASSWORD);
    await prisma().$transaction(async (db) => {
      const { id: userId } = await db.user.create({
        data: { email, name, passwordHash, isDemo: true },
        select: { id: true },
      });
      await enrolMember(db, { userId, courseId, role });
    });
  }
  const [student, instructor] = ACCOUNTS;
  return [
    "Demo accounts",
    `  student     ${student.email}`,
    `  instructor  ${instructor.email}`,
    `  password    ${PASSWORD}`,
    `New accounts join the course with the code ${joinCode}.`,
  ].join("\n");
}
