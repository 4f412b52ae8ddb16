import type { Answers } from "@/grader";
import { toJsonb } from "../to-jsonb";
import { canonicalAnswer } from "./canonical-answer";

/** The student's own answers that an answer was marked from, as they are stored with it. */
export interface CarriedAnswers {
  /** JSON text: answers by part. */
  text: string;
  /** SHA-256 of them without the blanks around their cells: equal for answers that say the same. */
  hash: Buffer;
}

/**
 * @param earlier answers that may be carried
 * @param from parts whose answers were; null comes back where none was
 */
export function carriedAnswers(earlier: Answers, from: readonly string[]): CarriedAnswers | null {
  if (from.length === 0) return null;
  const carried = from.map((part): [string, NonNullable<ReturnType<Answers["get"]>>] => {
    const answer = earlier.get(part);
    if (answer === undefined) throw new Error(`marked from an answer to ${part} that was not given`);
    return [part, answer];
  });
  return { text: toJsonb(Object.fromEntries(carried)), hash: canonicalAnswer(carried).hash };
}
