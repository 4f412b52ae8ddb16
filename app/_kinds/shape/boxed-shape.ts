import type { RawAnswer } from "@/grader";
import { regularShape } from "../regular-shape";
import { splitShape } from "./split-shape";

/** The three sides of a shape, written as text or already apart; null where they are not three. */
export function boxedShape(answer: RawAnswer): RawAnswer | null {
  if (typeof answer !== "object") return splitShape(String(answer));
  return regularShape(answer)?.join() === "3" ? answer : null;
}
