import { z } from "zod";
import { toHundredths } from "../numeric/points";
import { rawAnswerSchema } from "./read-raw-answer";

const name = z
  .string()
  .regex(/^(?!__proto__$)[A-Za-z_][A-Za-z0-9_]*$/, "must be a name: letters, digits and _, no digit first");
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

/** Text is a program; numbers and lists are written as the literals they are. */
const program = z
  .union(
    [z.string().min(1), z.number(), z.array(z.unknown())],
    "must be an expression, a number or a list of numbers",
  )
  .transform((source) => (typeof source === "string" ? source : JSON.stringify(source)));

const status = z.enum(["right", "partial", "wrong", "invalid", "unanswered"]);
type Marks = boolean | Marks[];
const marks: z.ZodType<Marks> = z.lazy(() =>
  z.union([z.boolean(), z.array(marks)], "must be true, false or lists of these"),
);
const expectation = z.union(
  [
    status.transform((value) => ({ status: value })),
    z.strictObject({
      status,
      earned: z.number().min(0).transform(toHundredths).optional(),
      size: z.boolean().optional(),
      cells: z.array(marks).optional(),
    }),
  ],
  `must be ${status.options.join(", ")}, or {status: …} with earned, size or cells`,
);

const sample = z.strictObject({
  answers: z.record(name, rawAnswerSchema),
  expect: z.record(name, expectation),
});

/** What every part has; the rest belongs to its kind. */
const part = z.looseObject({
  id: name,
  kind: z.string(),
  prompt: z.string().max(4000).default(""),
  answer: program,
  points: points.default(100),
});

export const partFieldNames: readonly string[] = Object.keys(part.shape);

export const exerciseSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  topics: z.array(z.string().trim().min(1).max(60)).max(12).default([]),
  given: z.record(name, program).default({}),
  prompt: z.string().max(20_000),
  parts: z.array(part).min(1).max(26),
  hints: z.array(z.string().min(1).max(2000)).max(12).default([]),
  samples: z.array(sample).max(200).default([]),
});

export const exerciseKeys: readonly string[] = Object.keys(exerciseSchema.shape);

export type ExerciseSource = z.output<typeof exerciseSchema>;
export type Sample = z.output<typeof sample>;
