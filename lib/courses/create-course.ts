import type { z } from "zod";
import type { Db } from "../db";
import { courseSchema } from "./schema";

/** Makes an empty course. Not reachable from a page yet: the seed and the tests use it. */
export function createCourse(
  db: Db,
  input: z.input<typeof courseSchema>,
): Promise<{ id: string; slug: string }> {
  return db.course.create({ data: courseSchema.parse(input), select: { id: true, slug: true } });
}
