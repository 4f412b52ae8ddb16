export type AssignmentState = "upcoming" | "open" | "closed";

export interface Dates {
  opensAt: Date;
  dueAt: Date;
}

/** Open from the first instant to the last, both included. `now` is the database's clock. */
export function assignmentState({ opensAt, dueAt }: Dates, now: Date): AssignmentState {
  if (now < opensAt) return "upcoming";
  return now <= dueAt ? "open" : "closed";
}
