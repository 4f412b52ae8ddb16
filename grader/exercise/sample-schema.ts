import { z } from "zod";
import { name } from "../field-types";
import { mistakeIds } from "../mistakes.en";
import { toHundredths } from "../numeric/points";
import { rawAnswerSchema } from "./read-raw-answer";

const status = z.enum(["right", "partial", "wrong", "invalid", "unanswered", "needs-review"]);

type Marks = boolean | Marks[];
const marks: z.ZodType<Marks> = z.lazy(() =>
  z.union([z.boolean(), z.array(marks)], "must be true, false or lists of these"),
);

/** What a sample may expect in place of a mistake: slips of a right procedure, or that nothing is found. */
export const NO_MISTAKE: readonly string[] = ["slips", "none"];

const verdict = z.strictObject({
  status: status.describe("How the answer must come out."),
  earned: z.number().min(0).transform(toHundredths).optional().describe("The points it must earn."),
  size: z.boolean().optional().describe("Whether its size must be right."),
  cells: z
    .array(marks)
    .optional()
    .describe("true for every cell that must be right, false for the others; nested like the answer."),
  followThrough: z
    .boolean()
    .optional()
    .describe("Whether it must be marked from the sample's own answers to earlier parts."),
  mistake: z
    .string()
    .meta({ enum: [...NO_MISTAKE, ...mistakeIds] })
    .optional()
    .describe(
      'What the answer must be found to come from: a mistake, two joined by "+", "slips" of a right procedure, or "none".',
    ),
  points: z
    .record(z.string(), z.enum(["met", "contradicted", "undecided"]))
    .optional()
    .describe("How points of a rubric must come out, by their ids."),
});

const expectation = z.union(
  [status.transform((value) => ({ status: value })), verdict],
  `must be ${status.options.join(", ")}, or {status: …} with earned, size, cells, mistake, points or followThrough`,
);

/** Answers with the verdicts they must get: the exercise's own test. */
export const sampleSchema = z.strictObject({
  answers: z
    .record(name, rawAnswerSchema)
    .describe("Answers by part id, as a student would type or paste them. Parts left out stay blank."),
  expect: z
    .record(name, expectation)
    .describe("How each part must come out, by part id. Parts left out are not checked."),
});

export type Sample = z.output<typeof sampleSchema>;
