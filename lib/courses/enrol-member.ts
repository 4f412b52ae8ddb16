import type { Role } from "@/prisma/generated/enums";
import type { Db } from "../db";

/**
 * Gives a person a role in a course, also in place of another one. For the seed and the tests: the audit row names
 * nobody who did it.
 */
export async function enrolMember(
  db: Db,
  member: { userId: string; courseId: string; role: Role },
): Promise<void> {
  const { role, ...userId_courseId } = member;
  const { userId, courseId } = userId_courseId;
  const before = await db.membership.findUnique({ where: { userId_courseId }, select: { role: true } });
  if (before?.role === role) return;
  await db.membership.upsert({ where: { userId_courseId }, create: member, update: { role } });
  const data = { userId, role, before: before?.role ?? null };
  await db.auditEvent.create({
    data: { action: "course.enrolled", subjectType: "course", subjectId: courseId, data },
  });
}
