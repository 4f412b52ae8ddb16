import { dayInWords } from "@/app/_ui/time/due-in-words";
import type { AssignmentReport } from "@/lib/reports/views";

interface WhenKnown {
  assignment: Pick<AssignmentReport["assignment"], "state" | "opensAt" | "dueAt">;
  course: { timeZone: string };
  /** the database's clock */
  now: Date;
}

/** "open until Tuesday 18:00", for the middle of a line. */
export function whenInWords({ assignment, course, now }: WhenKnown): string {
  const context = { now, timeZone: course.timeZone };
  const { state, opensAt, dueAt } = assignment;
  if (state === "upcoming") return `opens ${dayInWords(opensAt, context)}`;
  return `${state === "open" ? "open until" : "closed"} ${dayInWords(dueAt, context)}`;
}
