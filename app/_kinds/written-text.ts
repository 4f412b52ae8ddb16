import type { RawAnswer } from "@/grader";

/** An answer of one text; "" for none, and for what is no text. */
export function writtenText(answer: RawAnswer | null): string {
  return typeof answer === "string" || typeof answer === "number" ? String(answer) : "";
}
