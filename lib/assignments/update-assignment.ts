import type { z } from "zod";
import type { Viewer } from "../auth/session";
import type { FormResult } from "../result";
import { changeAssignment } from "./change-assignment";
import { readDates } from "./read-dates";
import type { updateAssignmentSchema } from "./schema";

/** Changes title, dates and number of attempts; what is handed in from this moment follows them. */
export function updateAssignment(
  viewer: Viewer,
  { course, assignment, title, opens, due, maxAttempts }: z.output<typeof updateAssignmentSchema>,
): Promise<FormResult> {
  return changeAssignment({
    viewer,
    place: { course, assignment },
    change: async (db, before) => {
      const read = readDates({ opens, due }, before.course.timeZone, before);
      if (!read.ok) return read;
      const after = { title, maxAttempts, ...read.dates };
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
}

const rules = ({ title, opensAt, dueAt, maxAttempts }: Rules) => ({
  title,
  opensAt: opensAt.toISOString(),
  dueAt: dueAt.toISOString(),
  maxAttempts,
});
