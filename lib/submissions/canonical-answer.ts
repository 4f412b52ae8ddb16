import { createHash } from "node:crypto";
import type { RawAnswer } from "@/grader";

/** Characters of JSON. The grader's own limits are lower: this one is about what is worth storing. */
export const MAX_STORED_LENGTH = 100_000;

/** Cells of a nested answer. */
export const MAX_STORED_CELLS = 20_000;

export interface CanonicalAnswer {
  /** SHA-256 of the answer without the blanks around its cells: equal for answers that say the same. */
  hash: Buffer;
  /** Characters of JSON. */
  length: number;
  tooLong: boolean;
}

export function canonicalAnswer(answer: RawAnswer): CanonicalAnswer {
  const text = JSON.stringify(answer, (_key, value: unknown) => {
    if (typeof value === "string") return value.trim();
    return typeof value === "number" ? String(value) : value;
  });
  const { length } = JSON.stringify(answer);
  return {
    hash: createHash("sha256").update(text).digest(),
    length,
    tooLong: length > MAX_STORED_LENGTH || countCells(answer) > MAX_STORED_CELLS,
  };
}

function countCells(answer: RawAnswer): number {
  if (typeof answer === "string" || typeof answer === "number") return 1;
  return answer.reduce((total: number, each) => total + countCells(each), 0);
}
