import { z } from "zod";
import { ofCourseSchema, titleSchema } from "../courses/schema";

const MOST_ATTEMPTS = 1000;

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

const rules = { title: titleSchema, opens: local, due: local, maxAttempts };

export const createAssignmentSchema = ofCourseSchema.extend({
  ...rules,
  /** Name of the pack to begin with; "" for none. */
  pack: z.string().max(80),
});

const ofAssignmentSchema = ofCourseSchema.extend({ assignment: z.string().max(80) });

export const updateAssignmentSchema = ofAssignmentSchema.extend(rules);

export const addItemSchema = ofAssignmentSchema.extend({
  exercise: z.string().min(1, "Choose an exercise.").max(80),
});

/** An exercise of the assignment, by its name in addresses. */
export const itemSchema = ofAssignmentSchema.extend({ item: z.string().max(80) });

export const moveItemSchema = itemSchema.extend({ direction: z.enum(["up", "down"]) });

export const moveToVersionSchema = itemSchema.extend({
  version: z.coerce.number().int().min(1).max(1_000_000),
});
