import type { CellMarks } from "@/grader";
import type { VerdictView } from "@/lib/submissions/views";

const allRight = (marks: CellMarks): boolean =>
  marks.every((mark) => (typeof mark === "boolean" ? mark : allRight(mark)));

/** Whether an answer is what follows from earlier answers of the student's, all of it, though these were not right. */
export function followsThrough({ carriedFrom, cells }: VerdictView): boolean {
  return carriedFrom.length > 0 && (cells === null || allRight(cells));
}
