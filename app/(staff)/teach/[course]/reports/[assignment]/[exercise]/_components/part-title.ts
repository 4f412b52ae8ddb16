import { partLabel } from "@/app/_answer/part-label";

/** "Part (a)"; an exercise with a single part has just its answer. */
export function partTitle(index: number, count: number): string {
  return count === 1 ? "The answer" : `Part ${partLabel(index, count)}`;
}
