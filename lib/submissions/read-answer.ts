import { type RawAnswer, readRawAnswer } from "@/grader";
import { MAX_STORED_LENGTH } from "./canonical-answer";
import { refusal } from "./refusal";
import type { SubmitRefusal } from "./views";

export type ReadAnswer = { ok: true; answer: RawAnswer } | SubmitRefusal;

/**
 * An answer as the page sends it: the JSON text of nested cells. What is too long is refused before it is read, and so
 * is a record, which only files may hold.
 */
export function readAnswer(text: string): ReadAnswer {
  if (text.length > MAX_STORED_LENGTH) return refusal("too-long");
  const parsed = parseJson(text);
  const read = parsed === null || isRecord(parsed.value) ? null : readRawAnswer(parsed.value);
  return read?.ok && isFiniteThroughout(read.value)
    ? { ok: true, answer: read.value }
    : refusal("unreadable");
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** JSON reads 1e999 as Infinity, and writes it as null: it would not come back from the database. */
function isFiniteThroughout(answer: RawAnswer): boolean {
  if (typeof answer === "string") return true;
  return typeof answer === "number" ? Number.isFinite(answer) : answer.every(isFiniteThroughout);
}
