import type { NestedNumbers } from "@/grader";

/** Length along each axis of regular nested lists; [] for a plain number. */
export function nestedShape(value: NestedNumbers): readonly number[] {
  return typeof value === "number" ? [] : [value.length, ...nestedShape(value[0] ?? 0)];
}
