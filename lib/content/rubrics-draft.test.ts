import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { gradePart, openExercise, type SolvedExercise } from "@/grader";

const FOLDER = new URL("../../content/rubrics-draft/", import.meta.url);

const texts = z.array(z.string()).default([]);
const draftSchema = z.looseObject({
  prompt: z.string(),
  rubric: z.array(
    z.looseObject({
      id: z.string(),
      examples: z.object({ met: texts, not: texts, contradicted: texts }),
    }),
  ),
  samples: z.array(z.object({ answers: z.record(z.string(), z.string()), expect: z.looseObject({}) })),
});

/** A draft as the exercise it will be a part of. */
function open(slug: string) {
  const draft = draftSchema.parse(parse(readFileSync(new URL(`${slug}.yaml`, FOLDER), "utf8")));
  const { samples, ...fields } = draft;
  const id = Object.keys(samples[0]?.answers ?? {})[0] ?? "";
  const part = { id, kind: "text", points: 2, ...fields };
  const opened = openExercise(stringify({ title: slug, prompt: "Explain.", parts: [part], samples }));
  if (!opened.ok) throw new Error(`${slug}: ${JSON.stringify(opened.issues)}`);
  return { id, draft, opened: opened.value };
}

const verdictOf = ({ exercise, solution }: SolvedExercise, part: string, answer: string) =>
  gradePart({ exercise, solution, part, answer });

const slugs = readdirSync(FOLDER).map((file) => file.replace(/\.yaml$/, ""));

describe.each(slugs)("the rubric of %s", (slug) => {
  const { id, draft, opened } = open(slug);
  const examples = draft.rubric.flatMap((point) =>
    [
      { outcome: "met", texts: point.examples.met },
      { outcome: "undecided", texts: point.examples.not },
      { outcome: "contradicted", texts: point.examples.contradicted },
    ].flatMap(({ outcome, texts: each }) => each.map((text) => ({ point: point.id, outcome, text }))),
  );

  it.each(examples)("$point is $outcome: $text", ({ point, outcome, text }) => {
    expect(verdictOf(opened, id, text).points.find((found) => found.id === point)?.outcome).toBe(outcome);
  });

  it.each(opened.exercise.samples)("$expect: $answers", ({ answers, expect: expected }) => {
    const verdict = verdictOf(opened, id, String(answers[id]));
    expect(verdict.status).toBe(expected[id]?.status);
    expect(verdict.provisional).toBe(true);
  });

  it("has answers in at least ten wordings", () => {
    expect(draft.samples.length).toBeGreaterThanOrEqual(10);
  });

  it("publishes nothing of itself", () => {
    expect(opened.solution.settled.get(id)?.publish()).toEqual({
      kind: "text",
      points: draft.rubric.length,
      maxLength: 10_000,
    });
  });

  it("makes a right answer of its own", () => {
    const made = opened.solution.settled.get(id)?.examples();
    expect(verdictOf(opened, id, String(made?.right)).status).toBe("right");
    if (made?.wrong !== null) expect(verdictOf(opened, id, String(made?.wrong)).status).toBe("wrong");
  });
});
