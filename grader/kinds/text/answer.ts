import { issue } from "../../issue";
import { ok, type Result, refuse } from "../../result";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { MAX_TEXT_LENGTH, MAX_TEXT_TOKENS } from "../../text/grade-text";
import { tokenize } from "../../text/tokenize";

/** Text as it was typed: spans of a verdict are places in it. */
export function readText(raw: RawAnswer): Result<string> {
  if (typeof raw === "object") return refuse(issue("not-prose", { found: `a list of ${raw.length}` }));
  const text = String(raw);
  if (text.trim() === "") return refuse(issue("blank", {}));
  if (text.length > MAX_TEXT_LENGTH) {
    return refuse(issue("answer-too-long", { length: text.length, limit: MAX_TEXT_LENGTH }));
  }
  const { length: count } = tokenize(text);
  return count > MAX_TEXT_TOKENS
    ? refuse(issue("too-many-words", { count, limit: MAX_TEXT_TOKENS }))
    : ok(text);
}

/** The same for answers that differ in white space alone. */
export const normalText = (text: string): string => text.trim().replace(/\s+/g, " ");
