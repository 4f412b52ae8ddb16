import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { gradePart, openExercise } from "@/grader";

const FOLDER = new URL("../../content/cnn-homework/", import.meta.url);

const texts = z.array(z.string()).default([]);
const pointSchema = z.looseObject({
  id: z.string(),
  examples: z.object({ met: texts, not: texts, contradicted: texts }),
});
const textSchema = z.looseObject({ id: z.string(), kind: z.literal("text"), rubric: z.array(pointSchema) });
const fileSchema = z.looseObject({
  parts: z.array(z.looseObject({})),
  samples: z.array(z.looseObject({ answers: z.record(z.string(), z.unknown()) })).default([]),
});

type TextPart = z.output<typeof textSchema>;

/** Every example of a rubric with the outcome it must have. */
const examplesOf = ({ rubric }: TextPart) =>
  rubric.flatMap(({ id: point, examples }) => [
    ...examples.met.map((text) => ({ point, outcome: "met", text })),
    ...examples.not.map((text) => ({ point, outcome: "undecided", text })),
    ...examples.contradicted.map((text) => ({ point, outcome: "contradicted", text })),
  ]);

/** The explanations of the homework, each as an exercise of its own with the samples that are about it alone. */
const explanations = readdirSync(FOLDER).flatMap((file) => {
  if (!file.endsWith(".yaml") || file === "pack.yaml") return [];
  const { parts, samples } = fileSchema.parse(parse(readFileSync(new URL(file, FOLDER), "utf8")));
  return parts.flatMap((source) => {
    const part = textSchema.safeParse(source);
    if (!part.success) return [];
    const own = samples.filter(({ answers }) => Object.keys(answers).join() === part.data.id);
    const exercise = { title: file, prompt: "Explain.", parts: [part.data], samples: own };
    return [{ file, part: part.data, source: stringify(exercise) }];
  });
});

it("are there for the fourteen explanations of the homework", () => {
  expect(explanations).toHaveLength(14);
});

describe.each(explanations)("the rubric in $file", ({ part, source }) => {
  const opened = openExercise(source);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const { exercise, solution } = opened.value;
  const verdictOf = (answer: string) => gradePart({ exercise, solution, part: part.id, answer });

  it.each(examplesOf(part))("$point is $outcome: $text", ({ point, outcome, text }) => {
    expect(verdictOf(text).points.find(({ id }) => id === point)?.outcome).toBe(outcome);
  });

  it.each(exercise.samples)("$expect: $answers", ({ answers, expect: expected }) => {
    const verdict = verdictOf(String(answers[part.id]));
    expect(verdict.status).toBe(expected[part.id]?.status);
    expect(verdict.provisional).toBe(true);
  });

  it("has answers in many wordings, and one of its own that is right", () => {
    expect(exercise.samples.length).toBeGreaterThanOrEqual(10);
    const made = solution.settled.get(part.id)?.examples();
    expect(verdictOf(String(made?.right)).status).toBe("right");
    if (made && made.wrong !== null) expect(verdictOf(String(made.wrong)).status).toBe("wrong");
  });
});
