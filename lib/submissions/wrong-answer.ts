import { createHash } from "node:crypto";
import { type Json, normalForm, type PartVerdict, type WrittenAnswer } from "@/grader";
import { toJsonb } from "../to-jsonb";

/** Characters of JSON up to which a wrong answer's value is kept: a matrix of some thirty by thirty. */
export const MAX_COUNTED_LENGTH = 4_000;

/** How an answer is counted among the wrong ones of its part. */
export interface CountedAnswer {
  /** SHA-256 of the JSON text of the answer's normal form, however long. */
  hash: Buffer;
  /** The JSON text itself; that of null where it is too long to be kept a second time. */
  value: string;
}

interface GradedPart extends WrittenAnswer {
  verdict: Pick<PartVerdict, "status">;
}

/** null for an answer that is right, and for one that could not be read. */
export function wrongAnswer({ exercise, part, answer, verdict }: GradedPart): CountedAnswer | null {
  if (verdict.status !== "wrong" && verdict.status !== "partial") return null;
  const normal = normalForm({ exercise, part, answer });
  if (normal === null) throw new Error(`a ${verdict.status} answer to ${part} cannot be read`);
  return countedAnswer(normal);
}

/** An answer by its normal form. */
export function countedAnswer(normal: Json): CountedAnswer {
  const text = toJsonb(normal);
  return {
    hash: createHash("sha256").update(text).digest(),
    value: text.length > MAX_COUNTED_LENGTH ? "null" : text,
  };
}
