import type { Scalar } from "yaml";
import type { Span } from "../issue";

/**
 * Where in the file a span of a scalar's value stands. Quotes, escapes, folding and indentation part the value from its
 * source; the words of the span are the same in both, so it is looked up by them. null where they are not found.
 */
export function placeInScalar(source: string, scalar: Scalar, { start, end }: Span): Span | null {
  if (typeof scalar.value !== "string" || !scalar.range) return null;
  const [from, to] = scalar.range;
  const written = source.slice(from, to);
  const [words = ""] = scalar.value.slice(start, end).split("\n");
  if (words.trim() === "") {
    const last = from + written.trimEnd().length;
    return { start: last - 1, end: last };
  }
  const meant = occurrences(scalar.value, words);
  const places = occurrences(written, words);
  // As many in both: none was lost to an escape, so the same number counts in both.
  const place = meant.length === places.length ? places[meant.indexOf(start)] : undefined;
  return place === undefined ? null : { start: from + place, end: from + place + words.length };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
