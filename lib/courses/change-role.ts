import type { z } from "zod";
import type { Viewer } from "../auth/session";
import type { Db } from "../db";
import { type FormResult, NotFoundError } from "../result";
import { changeCourse } from "./change-course";
import type { changeRoleSchema } from "./schema";

const refuse = (message: string): FormResult => ({ ok: false, message, fields: { role: message } });

/**
 * Gives a member another role; the work they handed in stays as it is. Nobody changes their own, so that the last
 * instructor cannot go by mistake; an administrator, who need not belong to the course, cannot take them away either.
 */
export function changeRole(
  viewer: Viewer,
  { course, member: userId, role }: z.output<typeof changeRoleSchema>,
): Promise<FormResult> {
  return changeCourse({
    viewer,
    course,
    change: async (db, { id: courseId }) => {
      if (userId === viewer.id) return refuse("Your own role stays. Another instructor can change it.");
      const where = { userId_courseId: { userId, courseId } };
      const member = await db.membership.findUnique({ where, select: { role: true } });
      if (member === null) throw new NotFoundError("The member");
      if (member.role === role) return { ok: true };
      if (member.role === "INSTRUCTOR" && (await countInstructors(db, courseId)) === 1) {
        return refuse("A course keeps an instructor. Make somebody else one first.");
      }
      await db.membership.update({ where, data: { role }, select: { role: true } });
      return { action: "course.role-changed", data: { userId, role, before: member.role } };
    },
  });
}

const countInstructors = (db: Db, courseId: string) =>
  db.membership.count({ where: { courseId, role: "INSTRUCTOR" } });
