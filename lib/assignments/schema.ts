import { z } from "zod";
import { ofCourseSchema, slugSchema, timeZoneSchema, titleSchema } from "../courses/schema";
import { MOST_ATTEMPTS } from "./most-attempts";
import { revealPolicySchema } from "./reveal-schema";

/** Nothing typed: as many as one likes. */
const maxAttempts = z
  .string()
  .trim()
  .regex(/^\d*$/, "Give a whole number, or leave it empty.")
  .transform((text) => (text === "" ? null : Number(text)))
  .refine((count) => count === null || count >= 1, "Allow at least one attempt, or leave it empty.")
  .refine(
    (count) => count === null || count <= MOST_ATTEMPTS,
    `Allow at most ${MOST_ATTEMPTS}, or leave it empty for as many as they like.`,
  );

/** As typed; read on the clocks of the course. */
const local = z.string().max(40, "Give a day and a time.");

/** Whether every student gets a variant where an exercise has them. */
const numbers = z
  .enum(["printed", "variants"], { error: "Choose whose numbers the exercises show." })
  .transform((choice) => choice === "variants");

/** When students are shown what: the JSON text of a policy, its levels in whatever order. */
const reveal = z.string().transform((text, context) => {
  const read = revealPolicySchema.safeParse(readJson(text));
  if (read.success) return read.data;
  context.addIssue("Choose for each of the four when it is shown.");
  return z.NEVER;
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const rules = { title: titleSchema, opens: local, due: local, maxAttempts, numbers, reveal };

export const createAssignmentSchema = ofCourseSchema.extend({
  ...rules,
  /** Name of the pack to begin with; "" for none. */
  pack: z.union([z.literal(""), slugSchema], {
    error: "Choose a pack from the list, or begin without one.",
  }),
});

const ofAssignmentSchema = ofCourseSchema.extend({ assignment: slugSchema });

const instant = z.iso.datetime().transform((text) => new Date(text));

export const updateAssignmentSchema = ofAssignmentSchema.extend({
  ...rules,
  /** What the form began with: what is still as it was is not written, since somebody may have changed it meanwhile. */
  beganTitle: z.string().max(200),
  beganOpensAt: instant,
  beganDueAt: instant,
  beganMaxAttempts: maxAttempts,
  beganNumbers: numbers,
  beganReveal: reveal,
  /** The clocks on which it showed its dates. */
  beganTimeZone: timeZoneSchema,
});

export const addItemSchema = ofAssignmentSchema.extend({
  exercise: z.string().min(1, "Choose an exercise.").pipe(slugSchema),
});

/** An exercise of the assignment, by its name in addresses. */
export const itemSchema = ofAssignmentSchema.extend({ item: slugSchema });

export const moveItemSchema = itemSchema.extend({ direction: z.enum(["up", "down"]) });

export const moveToVersionSchema = itemSchema.extend({
  version: z.coerce.number().int().min(1).max(1_000_000),
});
