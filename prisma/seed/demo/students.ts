import { randomBytes } from "node:crypto";
import { hashPassword } from "@/lib/auth/password";
import type { Viewer } from "@/lib/auth/session";
import { enrolMember } from "@/lib/courses/enrol-member";
import { prisma } from "@/lib/db";
import { lockSeed } from "../lock-seed";
import { DEMO_STUDENTS } from "./people";

/** Makes the demo students that are missing, as members of the course. @returns all, in the order of their list */
export async function makeDemoStudents(courseId: string): Promise<readonly Viewer[]> {
  // Of random bytes nobody keeps: no password fits.
  const passwordHash = await hashPassword(randomBytes(32).toString("hex"));
  return prisma().$transaction(
    async (db) => {
      await lockSeed(db);
      const students: Viewer[] = [];
      for (const student of DEMO_STUDENTS) {
        const select = { id: true, name: true, email: true, isAdmin: true, canTeach: true } as const;
        const found = await db.user.findUnique({ where: { email: student.email }, select });
        const made =
          found ?? (await db.user.create({ data: { ...student, passwordHash, isDemo: true }, select }));
        if (!found) await enrolMember(db, { userId: made.id, courseId, role: "STUDENT" });
        students.push(made);
      }
      return students;
    },
    { timeout: 30_000 },
  );
}
