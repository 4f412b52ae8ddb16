import type { CellMarks } from "@/grader";

/** The mark of one entry of a flat answer; null where it has none. */
export function markAt(cells: CellMarks | null, index: number): boolean | null {
  const mark = cells?.[index];
  return typeof mark === "boolean" ? mark : null;
}
