import type { GradebookCell } from "@/lib/reports/views";

/** Of tints below full marks: see gradebook.module.css. */
const STEPS = 5;

/**
 * Which tint stands behind a cell's points: "0" for none to "4", and "full", which is final. null where nothing was
 * handed in, which is not the same as having earned nothing.
 */
export function shareStep({ earned, state }: GradebookCell, possible: number): string | null {
  if (state === "untouched") return null;
  if (state === "right") return "full";
  const share = possible > 0 ? earned / possible : 0;
  return String(Math.min(STEPS - 1, Math.ceil(share * (STEPS - 1))));
}
