import type { Role } from "@/prisma/generated/enums";
import type { AssignmentState } from "../courses/assignment-state";

/** Exercises that are not open yet are the staff's alone. */
export function canSeeItems(role: Role, state: AssignmentState): boolean {
  return role !== "STUDENT" || state !== "upcoming";
}
