import { z } from "zod";
import { program, text } from "../../field-types";
import { entryId } from "../entry";

export const optionFields = z.strictObject({
  id: entryId.optional().describe("Names it in answers and samples; a free letter when left out."),
  text: text.trim().max(1000).default("").describe("As students see it: Markdown with $math$."),
  right: z
    .boolean()
    .optional()
    .describe("Whether it is right, where it has no value that is compared with the answer's."),
  value: program
    .optional()
    .describe("A program whose value is shown; answer is the part's own. Right when equal to it."),
  mistake: z
    .string()
    .optional()
    .describe("A mistake, such as kernel-flipped: what it makes of the answer is shown, and is wrong."),
});

export type OptionFields = z.output<typeof optionFields>;
