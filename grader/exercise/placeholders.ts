import type { Span } from "../issue";

/** `{{name}}` in a prompt stands for the drawn value of `name`. */
const PLACEHOLDER = /\{\{\s*([A-Za-z_][A-Za-z0-9_]*)\s*\}\}/g;

/** Names in the order in which the text first mentions them, each with the place of that mention. */
export function placeholderSpans(text: string): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const { 0: whole, 1: name = "", index } of text.matchAll(PLACEHOLDER)) {
    if (!spans.has(name)) spans.set(name, { start: index, end: index + whole.length });
  }
  return spans;
}

/** Names in the order in which the texts first mention them. */
export function placeholdersIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => [...placeholderSpans(text).keys()]))];
}
