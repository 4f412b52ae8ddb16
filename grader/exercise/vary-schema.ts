import { z } from "zod";
import { program, text } from "../field-types";
import { mistakeNames } from "./mistake-names";

/** How practice variants are drawn. Its names are those of given values, so `reveal` cannot be one that varies. */
export const varySchema = z
  .object({
    reveal: mistakeNames
      .optional()
      .describe("Mistakes that every variant must show: one that hides any of them is drawn again."),
  })
  .catchall(program)
  .refine(({ reveal: _, ...programs }) => Object.keys(programs).length > 0, {
    message: "must name at least one given value",
  })
  .describe(
    "Practice variants: programs by the names of given values, in whose places they stand. Only here integers, decimals and choose draw at random; as in given, each may use the values above it.",
  );

export const knownSchema = z.strictObject({
  hidden: mistakeNames
    .min(1)
    .describe("Mistakes that lead to the right answer here, in every part where they can be made."),
  because: text
    .trim()
    .min(1)
    .max(500)
    .describe("Why the exercise stays as it is: for other authors and for the check of the content."),
});
