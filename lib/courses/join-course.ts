import { joinLimit, takePoint } from "../auth/rate-limits";
import type { Viewer } from "../auth/session";
import { prisma } from "../db";
import { coursePath } from "../paths";
import type { FormResult } from "../result";

/** Makes the viewer a student of the course with this code. Whoever belongs to it already keeps their role. */
export async function joinCourse(viewer: Viewer, { code }: { code: string }): Promise<FormResult> {
  if (!(await takePoint(joinLimit(), viewer.id))) {
    return { ok: false, message: "Many codes were tried. Wait a quarter of an hour, then try again." };
  }
  const course = await prisma().course.findFirst({
    where: { joinCode: code, joinOpen: true },
    select: { id: true, slug: true },
  });
  if (course === null) {
    const message = "No open course has this code. Compare it with what your instructor wrote.";
    return { ok: false, message, fields: { code: message } };
  }
  await prisma().$transaction(async (db) => {
    const membership = { userId: viewer.id, courseId: course.id, role: "STUDENT" } as const;
    const { count } = await db.membership.createMany({ data: [membership], skipDuplicates: true });
    if (count === 0) return;
    await db.auditEvent.create({
      data: { actorId: viewer.id, action: "course.joined", subjectType: "course", subjectId: course.id },
    });
  });
  return { ok: true, href: coursePath({ course: course.slug }) };
}
