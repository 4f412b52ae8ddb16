import type { RawAnswer } from "@/grader";
import { toJsonb } from "../to-jsonb";
import { canonicalAnswer } from "./canonical-answer";

/** Answers that may be carried, by part, each with the id of its row. */
export type EarlierAnswers = ReadonlyMap<string, { id: string; answer: RawAnswer }>;

/** The student's own answers that an answer was marked from, as they are stored with it. */
export interface CarriedAnswers {
  /** JSON text: answers by part. */
  text: string;
  /** SHA-256 of them without the blanks around their cells: equal for answers that say the same. */
  hash: Buffer;
  /** Of their rows. */
  ids: readonly string[];
}

/**
 * @param earlier answers that may be carried
 * @param from parts whose answers were; null comes back where none was
 */
export function carriedAnswers(earlier: EarlierAnswers, from: readonly string[]): CarriedAnswers | null {
  if (from.length === 0) return null;
  const ids: string[] = [];
  const carried: [string, RawAnswer][] = [];
  for (const part of from) {
    const given = earlier.get(part);
    if (given === undefined) throw new Error(`marked from an answer to ${part} that was not given`);
    ids.push(given.id);
    carried.push([part, given.answer]);
  }
  return { text: toJsonb(Object.fromEntries(carried)), hash: canonicalAnswer(carried).hash, ids };
}
