import { z } from "zod";
import { conventionsSchema } from "../conventions";
import { name, program, text } from "../field-types";
import { toHundredths } from "../numeric/points";
import { sampleSchema } from "./sample-schema";
import { knownSchema, varySchema } from "./vary-schema";

const points = z
  .number()
  .positive()
  .max(1000)
  .refine(
    (value) => Number.isInteger(toHundredths(value)) && Math.abs(value * 100 - toHundredths(value)) < 1e-6,
    {
      message: "must have at most two decimals",
    },
  )
  .transform(toHundredths);

/** A line that stands beside others: marks that turn the writing direction would turn those, too. */
const line = text
  .trim()
  .min(1)
  .refine((value) => !/[\u202a-\u202e\u2066-\u2069]/u.test(value), {
    message: "must not have characters that turn the writing direction",
  });

/** Most given values of one exercise. */
const MOST_GIVEN = 100;

/** What every part has; the rest belongs to its kind. Descriptions are what the editor shows. */
export const partSchema = z.looseObject({
  id: name.describe("Names the part in answers, samples and the programs of later parts: r, sum, b_2."),
  kind: z.string().describe("What the student gives."),
  prompt: text
    .max(4000)
    .default("")
    .describe("What is asked here: Markdown with $math$; {{name}} shows a given value."),
  answer: program
    .optional()
    .describe(
      "The program that computes the key from the given values and the parts above, such as conv2d(R, f, {padding: 1}).",
    ),
  points: points.default(100).meta({ description: "For a right answer; at most two decimals.", default: 1 }),
  followThrough: z
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe(
      "Share of the points for an answer that follows from the student's own answers to the parts above; 0 for none.",
    ),
});

export const partFieldNames: readonly string[] = Object.keys(partSchema.shape);

/** An exercise file. */
export const exerciseSchema = z.strictObject({
  title: line.max(200).describe("As it stands above the exercise and in lists."),
  topics: z.array(line.max(60)).max(12).default([]).describe("What it is about, in a word or two each."),
  conventions: conventionsSchema
    .default({})
    .describe(
      "How convolution, pooling and padding are computed here and tensors are written; what is left out is as the pack or the course has it.",
    ),
  given: z
    .record(name, program)
    .refine((given) => Object.keys(given).length <= MOST_GIVEN, {
      message: `must have at most ${MOST_GIVEN} values`,
    })
    .default({})
    .describe(
      "Values that prompts may show and programs may use, by name: numbers, lists, or programs over the values above.",
    ),
  vary: varySchema.optional(),
  prompt: text
    .max(20_000)
    .describe("The task: Markdown with $math$; {{name}} shows a given value as a figure."),
  parts: z.array(partSchema).min(1).max(26).describe("What is asked, in the order students see it."),
  hints: z
    .array(text.min(1).max(2000))
    .max(12)
    .default([])
    .describe("Markdown; students open them one after the other."),
  samples: z
    .array(sampleSchema)
    .max(200)
    .default([])
    .describe("Answers and how they must come out. Checked with every preview and before publishing."),
  known: z
    .array(knownSchema)
    .max(20)
    .default([])
    .describe(
      "Mistakes that the printed original hides behind the right answer, and why it stays as it is. The check of the content asks for them.",
    ),
});

export const exerciseKeys: readonly string[] = Object.keys(exerciseSchema.shape);

export type ExerciseSource = z.output<typeof exerciseSchema>;
export type PartSource = z.output<typeof partSchema>;
