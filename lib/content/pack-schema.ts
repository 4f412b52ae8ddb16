import { z } from "zod";
import { conventionsSchema } from "@/grader";

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");

/** `pack.yaml`: the title of a pack and its exercises in order, by file name without `.yaml`. */
export const packSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  description: z.string().trim().max(2000).default(""),
  /** Of its exercises, where they say nothing of their own. */
  conventions: conventionsSchema.default({}),
  exercises: z.array(slug).min(1).max(200),
  /** Whether instructors may set it: not where its answers can be checked by anybody. */
  homework: z.boolean().default(true),
});
