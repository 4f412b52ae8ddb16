import type { RawAnswer } from "@/grader";

/**
 * The ids of an answer that lists them, or names them in a text between `separator`s; null for any other answer.
 * Whether the part knows them is another question.
 */
export function listedIds(answer: RawAnswer | null, separator: RegExp): readonly string[] | null {
  if (answer === null || answer === "") return [];
  if (typeof answer !== "object") {
    const ids = String(answer).split(separator);
    return ids.map((id) => id.trim()).filter((id) => id !== "");
  }
  return answer.every((id) => typeof id !== "object") ? answer.map(String) : null;
}

/** The same where every id is one of the part's and none comes twice: what boxes can show. */
export function knownIds(ids: readonly string[] | null, known: readonly string[]): readonly string[] | null {
  if (ids === null || new Set(ids).size < ids.length) return null;
  return ids.every((id) => known.includes(id)) ? ids : null;
}
