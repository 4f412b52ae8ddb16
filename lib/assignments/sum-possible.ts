import type { Points } from "@/grader";

export const sumPossible = (items: readonly { possible: Points }[]): Points =>
  items.reduce((sum, { possible }) => sum + possible, 0);
