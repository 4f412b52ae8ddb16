import type { z } from "zod";
import type { Viewer } from "../auth/session";
import type { FormResult } from "../result";
import { changeCourse } from "./change-course";
import type { updateCourseSchema } from "./schema";

/** Changes title and time zone. Its address stays, so that links do; due dates stay at their instant. */
export function updateCourse(
  viewer: Viewer,
  { course, title, timeZone }: z.output<typeof updateCourseSchema>,
): Promise<FormResult> {
  return changeCourse({
    viewer,
    course,
    change: async (db, before) => {
      if (title === before.title && timeZone === before.timeZone) return { ok: true };
      const data = { title, timeZone };
      await db.course.update({ where: { id: before.id }, data, select: { id: true } });
      return {
        action: "course.updated",
        data: { ...data, titleBefore: before.title, timeZoneBefore: before.timeZone },
      };
    },
  });
}
