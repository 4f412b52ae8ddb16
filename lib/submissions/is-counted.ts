import type { PartVerdict } from "@/grader";

/** Whether an answer with this verdict uses up an attempt: unreadable and empty ones do not. */
export function isCounted({ status }: Pick<PartVerdict, "status">): boolean {
  return status !== "invalid" && status !== "unanswered";
}
