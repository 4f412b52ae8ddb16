import { z } from "zod";

/** The fields of a part's form; the answer is the JSON text of its cells. */
export const submitSchema = z.object({
  attempt: z.uuid(),
  part: z.string().min(1).max(100),
  answer: z.string(),
  key: z.uuid(),
});

/** The same without an account: nothing is stored. */
export const trySchema = submitSchema.pick({ part: true, answer: true });
