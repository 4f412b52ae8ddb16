import { z } from "zod";
import { text } from "../../field-types";
import { issue } from "../../issue";
import { ok, type Result, refuse } from "../../result";
import { type Entry, entry, entryId, repeatedEntries } from "../entry";
import { type Dependencies, resolveDependencies } from "./dependencies";

const step = entry.extend({
  after: z
    .array(entryId)
    .max(26)
    .optional()
    .describe(
      "Ids of the steps that must come before; left out: the step above this one. [] for a step that needs none.",
    ),
});

const distractor = entry.extend({
  feedback: text
    .max(1000)
    .default("")
    .describe("What to say to whoever takes it for a step. Not shown before the answer."),
});

export const orderFields = z.strictObject({
  steps: z
    .array(step)
    .min(2)
    .max(26)
    .describe("The steps in an order that is right; students see them shuffled."),
  distractors: z.array(distractor).max(12).default([]).describe("Steps that belong nowhere."),
});

export type OrderFields = z.output<typeof orderFields>;

export interface Distractor extends Entry {
  readonly feedback: string;
}

export interface OrderQuestion extends Dependencies {
  readonly steps: readonly Entry[];
  readonly distractors: readonly Distractor[];
  /** The text of every step and distractor, by id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Refuses repeated ids and texts, unknown ids, circles, and steps that may stand in any order. */
export function compileOrder({ steps, distractors }: OrderFields): Result<OrderQuestion> {
  const repeated = repeatedEntries([
    { field: "steps", entries: steps },
    { field: "distractors", entries: distractors },
  ]);
  if (repeated.length > 0) return refuse(...repeated);
  const dependencies = resolveDependencies(steps);
  if (!dependencies.ok) return dependencies;
  const free = [...dependencies.value.direct.values()].every((needed) => needed.length === 0);
  if (free) return refuse(issue("any-order-right", {}, ["steps"]));
  const texts = new Map([...steps, ...distractors].map(({ id, text: shown }) => [id, shown]));
  return ok({ steps, distractors, texts, ...dependencies.value });
}
