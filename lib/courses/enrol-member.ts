import type { Role } from "@/prisma/generated/enums";
import type { Db } from "../db";

/** Gives a person a role in a course, also in place of another one. Not reachable from a page yet. */
export async function enrolMember(
  db: Db,
  member: { userId: string; courseId: string; role: Role },
): Promise<void> {
  const { role, ...userId_courseId } = member;
  await db.membership.upsert({ where: { userId_courseId }, create: member, update: { role } });
}
