import { joinLimit, takePoint } from "../auth/rate-limits";
import type { Viewer } from "../auth/session";
import { type Db, prisma } from "../db";
import { coursePath } from "../paths";
import type { FormResult } from "../result";

/** Makes the viewer a student of the course with this code. Whoever belongs to it already keeps their role. */
export async function joinCourse(viewer: Viewer, { code }: { code: string }): Promise<FormResult> {
  if (!(await takePoint(joinLimit(), viewer.id))) {
    return { ok: false, message: "Many codes were tried. Wait a quarter of an hour, then try again." };
  }
  const slug = await prisma().$transaction((db) => join(db, viewer, code));
  if (slug === null) {
    const message = "No open course has this code. Compare it with what your instructor wrote.";
    return { ok: false, message, fields: { code: message } };
  }
  return { ok: true, href: coursePath({ course: slug }) };
}

/** The name of the course, or null where the code opens none at this very moment. */
async function join(db: Db, { id: userId }: Viewer, code: string): Promise<string | null> {
  // Whoever closes the course or renews its code comes before or after: in between nobody joins.
  const [course] = await db.$queryRaw<{ id: string; slug: string }[]>`
    SELECT id, slug FROM course WHERE join_code = ${code} AND join_open FOR SHARE`;
  if (course === undefined) return null;
  const membership = { userId, courseId: course.id, role: "STUDENT" } as const;
  const { count } = await db.membership.createMany({ data: [membership], skipDuplicates: true });
  if (count > 0) {
    await db.auditEvent.create({
      data: { actorId: userId, action: "course.joined", subjectType: "course", subjectId: course.id },
    });
  }
  return course.slug;
}
