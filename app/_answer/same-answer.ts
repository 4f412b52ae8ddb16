import type { RawAnswer } from "@/grader";

/** Whether two answers were typed alike, letter by letter; "0.5" and "1/2" are not. Nothing typed is the empty text. */
export function sameAnswer(one: RawAnswer | null, other: RawAnswer | null): boolean {
  return JSON.stringify(one ?? "") === JSON.stringify(other ?? "");
}
