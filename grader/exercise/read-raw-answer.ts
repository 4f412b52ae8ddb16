import { z } from "zod";
import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { MAX_AXES } from "../tensor/cell-collector";
import type { RawAnswer } from "../tensor/tensor-from-cells";

/**
 * Data from outside as an answer: text, a number, or lists of these no deeper than a batch of images. A record
 * `{a: "b"}` is the list of its pairs. null and undefined are an empty answer; anything else is refused.
 */
export function readRawAnswer(value: unknown): Result<RawAnswer> {
  if (value === null || value === undefined) return ok("");
  if (typeof value === "object" && !Array.isArray(value)) return readRawAnswer(Object.entries(value));
  if (depthOf(value) > MAX_AXES) return refuse(issue("too-deeply-nested", { limit: MAX_AXES }));
  return isRawAnswer(value) ? ok(value) : refuse(issue("not-an-answer", { found: typeof value }));
}

/** The same as a schema, for files and forms. */
export const rawAnswerSchema = z.unknown().transform((value, context): RawAnswer => {
  const answer = readRawAnswer(value);
  if (answer.ok) return answer.value;
  context.addIssue({
    code: "custom",
    message: `must be text, a number or lists of these, at most ${MAX_AXES} deep`,
  });
  return z.NEVER;
});

const isRawAnswer = (value: unknown): value is RawAnswer =>
  typeof value === "string" ||
  typeof value === "number" ||
  (Array.isArray(value) && value.every(isRawAnswer));

/** Nesting along first items and their siblings, stopping one level beyond what is allowed. */
function depthOf(value: unknown, level = 0): number {
  if (!Array.isArray(value) || level > MAX_AXES) return level;
  return value.reduce<number>((deepest, item) => Math.max(deepest, depthOf(item, level + 1)), level + 1);
}
