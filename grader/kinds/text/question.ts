import { z } from "zod";
import { ok, type Result } from "../../result";
import { parseRubric, type Rubric, type RubricSource } from "../../text/rubric";

const line = z.string().trim().min(1).max(200);
const texts = z.array(z.string().min(1).max(2000)).max(60);
const patterns = z.array(z.string().min(1)).max(40);

const pointSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, "must be small letters, digits and hyphens, a letter first")
    .describe("Names the point in samples, verdicts and reports."),
  label: line.describe("What the point asks for; students see it beside the words that were matched."),
  weight: z.number().int().min(1).max(100).default(1).describe("Its share of the part's points."),
  accept: patterns.min(1).describe("Patterns; one of them found makes the point met."),
  reject: z
    .array(
      z.strictObject({
        pattern: z.string().min(1).describe("How a misconception is written."),
        feedback: z.string().trim().min(1).max(500).describe("What students read when it is found."),
      }),
    )
    .max(40)
    .default([])
    .describe("Misconceptions. Together with an accepted pattern they leave the point undecided."),
  examples: z
    .strictObject({
      met: texts.min(1).describe("Answers that say it, in as many wordings as you can think of."),
      not: texts.default([]).describe("Answers that must stay undecided: negated, half, beside the point."),
      contradicted: texts.default([]).describe("Answers with one of the misconceptions."),
    })
    .describe("How answers must come out for this point. Checked with every preview and before publishing."),
});

export const textFields = z.strictObject({
  rubric: z.array(pointSchema).min(1).max(12).describe("What an answer should say, in independent points."),
  synonyms: z
    .record(z.string(), patterns)
    .default({})
    .describe("Words of like meaning by the name under which patterns use them, as $name."),
});

export type TextFields = z.output<typeof textFields>;

/** A rubric with its patterns parsed; `source` keeps the examples. */
export interface TextQuestion {
  readonly rubric: Rubric;
  readonly source: TextFields;
}

export function compileText(source: TextFields): Result<TextQuestion> {
  const checked: RubricSource = source;
  const rubric = parseRubric(checked);
  return rubric.ok ? ok({ rubric: rubric.value, source }) : rubric;
}
