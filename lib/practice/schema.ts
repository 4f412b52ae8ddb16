import { z } from "zod";
import { slugSchema } from "../courses/schema";
import { submitSchema } from "../submissions/schema";

/** Which exercise one wants another like. */
export const startPracticeSchema = z.object({
  course: slugSchema,
  assignment: slugSchema,
  exercise: slugSchema,
});

/** The fields of a part's form; the answer is the JSON text of its cells. */
export const practiceAnswerSchema = submitSchema.omit({ attempt: true }).extend({ practice: z.uuid() });
