import type { z } from "zod";
import type { Viewer } from "../auth/session";
import type { FormResult } from "../result";
import { changeAssignment } from "./change-assignment";
import { readDates } from "./read-dates";
import { type RevealPolicy, samePolicy } from "./reveal-policy";
import { readPolicy } from "./reveal-schema";
import type { updateAssignmentSchema } from "./schema";

/**
 * Changes title, dates, number of attempts, whose numbers are shown and what students see of their marks; what is handed
 * in, begun and looked at from this moment follows them. Only what was changed in the form is written: a form that was open while somebody moved the due date does not move it back.
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
      const reveal = samePolicy(typed.reveal, typed.beganReveal) ? readPolicy(before.reveal) : typed.reveal;
      const after = { title, maxAttempts, variants, reveal: { ...reveal }, ...read.dates };
      await db.assignment.update({ where: { id: before.id }, data: after, select: { id: true } });
      return {
        action: "assignment.updated",
        data: { before: rules({ ...before, reveal: readPolicy(before.reveal) }), after: rules(after) },
      };
    },
  });
}

interface Rules {
  title: string;
  opensAt: Date;
  dueAt: Date;
  maxAttempts: number | null;
  variants: boolean;
  reveal: RevealPolicy;
}

const rules = ({ title, opensAt, dueAt, maxAttempts, variants, reveal }: Rules) => ({
  title,
  opensAt: opensAt.toISOString(),
  dueAt: dueAt.toISOString(),
  maxAttempts,
  variants,
  reveal: { ...reveal },
});
