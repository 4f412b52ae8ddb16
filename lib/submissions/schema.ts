import { z } from "zod";
import { slugSchema } from "../courses/schema";

/** The fields of a part's form; the answer is the JSON text of its cells. */
export const submitSchema = z.object({
  attempt: z.uuid(),
  part: z.string().min(1).max(100),
  answer: z.string(),
  key: z.uuid(),
});

/** The same without an account: nothing is stored. */
export const trySchema = submitSchema.pick({ part: true, answer: true });

/** Which cells of its picture: a form holds texts, and "" stands for the call that tells most. */
export const traceTrySchema = trySchema.extend({
  call: z
    .string()
    .regex(/^\d{0,4}$/)
    .transform((text) => (text === "" ? null : Number(text))),
  first: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
});

const answered = trySchema.extend({ course: slugSchema, exercise: slugSchema });

/** The body of POST /api/trials: an answer to a text its author is writing, or to an exercise of an assignment. */
export const tryAnswerSchema = z.union([
  answered.extend({ source: z.string() }),
  answered.extend({ assignment: slugSchema }),
]);
