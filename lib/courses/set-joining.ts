import type { z } from "zod";
import type { Viewer } from "../auth/session";
import type { FormResult } from "../result";
import { changeCourse } from "./change-course";
import type { setJoiningSchema } from "./schema";

/** Lets students join by the code, or no longer. Who belongs already stays. */
export function setJoining(
  viewer: Viewer,
  { course, joining }: z.output<typeof setJoiningSchema>,
): Promise<FormResult> {
  return changeCourse({
    viewer,
    course,
    change: async (db, { id, joinOpen: before }) => {
      const joinOpen = joining === "open";
      if (joinOpen === before) return { ok: true };
      await db.course.update({ where: { id }, data: { joinOpen }, select: { id: true } });
      return { action: joinOpen ? "course.joining-opened" : "course.joining-closed" };
    },
  });
}
