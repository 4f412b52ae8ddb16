import type { z } from "zod";
import { completeConventions } from "@/grader";
import { Prisma } from "@/prisma/generated/client";
import type { Viewer } from "../auth/session";
import type { FormResult } from "../result";
import { changeCourse } from "./change-course";
import type { updateConventionsSchema } from "./schema";
import { readConventions, sameStored, storedConventions } from "./stored-conventions";

/** Changes what exercises are written and published under from now on. Published versions stay as they are. */
export function updateConventions(
  viewer: Viewer,
  { course, ...said }: z.output<typeof updateConventionsSchema>,
): Promise<FormResult> {
  // Field by field: what else came along is none of it.
  const conventions = completeConventions(said);
  return changeCourse({
    viewer,
    course,
    change: async (db, { id }) => {
      const { conventions: before } = await db.course.findUniqueOrThrow({
        where: { id },
        select: { conventions: true },
      });
      if (sameStored(before, conventions)) return { ok: true };
      const data = { conventions: storedConventions(conventions) ?? Prisma.DbNull };
      await db.course.update({ where: { id }, data, select: { id: true } });
      const written = (each: object) => JSON.stringify(each);
      return {
        action: "course.conventions-changed",
        data: { now: written(conventions), before: written(completeConventions(readConventions(before))) },
      };
    },
  });
}
