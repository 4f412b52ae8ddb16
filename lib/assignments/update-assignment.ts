import type { z } from "zod";
import type { Viewer } from "../auth/session";
import type { FormResult } from "../result";
import { changeAssignment } from "./change-assignment";
import { readDates } from "./read-dates";
import type { updateAssignmentSchema } from "./schema";

/**
 * Changes title, dates, number of attempts and whose numbers are shown; what is handed in, and begun, from this moment
 * follows them. Only what was changed
 * in the form is written: a form that was open while somebody moved the due date does not move it back.
 */
export function updateAssignment(
  viewer: Viewer,
  { course, assignment, ...typed }: z.output<typeof updateAssignmentSchema>,
): Promise<FormResult> {
  return changeAssignment({
    viewer,
    place: { course, assignment },
    change: async (db, before) => {
      const began = { opensAt: typed.beganOpensAt, dueAt: typed.beganDueAt };
      const read = readDates(typed, typed.beganTimeZone, { began, now: before });
      if (!read.ok) return read;
      const title = typed.title === typed.beganTitle ? before.title : typed.title;
      const maxAttempts =
        typed.maxAttempts === typed.beganMaxAttempts ? before.maxAttempts : typed.maxAttempts;
      const variants = typed.numbers === typed.beganNumbers ? before.variants : typed.numbers;
      const after = { title, maxAttempts, variants, ...read.dates };
      await db.assignment.update({ where: { id: before.id }, data: after, select: { id: true } });
      return { action: "assignment.updated", data: { before: rules(before), after: rules(after) } };
    },
  });
}

interface Rules {
  title: string;
  opensAt: Date;
  dueAt: Date;
  maxAttempts: number | null;
  variants: boolean;
}

const rules = ({ title, opensAt, dueAt, maxAttempts, variants }: Rules) => ({
  title,
  opensAt: opensAt.toISOString(),
  dueAt: dueAt.toISOString(),
  maxAttempts,
  variants,
});
