import { z } from "zod";
import { slugSchema, titleSchema } from "../courses/schema";

const course = z.object({ course: slugSchema });

export const createExerciseSchema = course.extend({ title: titleSchema });

const work = course.extend({ exercise: slugSchema });

/** Beyond what PostgreSQL counts in an int there is no draft. */
const revision = z.int().min(0).max(2_147_483_647);

/** The body of POST /api/drafts. How long the text may be is told in the command, with its length. */
export const saveDraftSchema = work.extend({ source: z.string(), revision });

export const publishSchema = work.extend({ revision: z.coerce.number().pipe(revision) });
