import type { z } from "zod";
import type { Db } from "../db";
import { courseSchema } from "./schema";

/** Makes an empty course that nobody belongs to yet. */
export function insertCourse(
  db: Db,
  input: z.input<typeof courseSchema>,
): Promise<{ id: string; slug: string }> {
  return db.course.create({ data: courseSchema.parse(input), select: { id: true, slug: true } });
}
