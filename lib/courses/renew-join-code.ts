import type { Viewer } from "../auth/session";
import type { FormResult } from "../result";
import { changeCourse } from "./change-course";
import { drawJoinCode } from "./draw-join-code";

/** Draws a new join code; the old one opens nothing from this moment on. */
export function renewJoinCode(viewer: Viewer, { course }: { course: string }): Promise<FormResult> {
  return changeCourse({
    viewer,
    course,
    change: async (db, { id }) => {
      await db.course.update({ where: { id }, data: { joinCode: drawJoinCode() }, select: { id: true } });
      return { action: "course.join-code-renewed" };
    },
  });
}
