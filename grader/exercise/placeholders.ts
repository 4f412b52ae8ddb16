/** `{{name}}` in a prompt stands for the drawn value of `name`. */
const PLACEHOLDER = /\{\{\s*([A-Za-z_][A-Za-z0-9_]*)\s*\}\}/g;

/** Names in the order in which the texts first mention them. */
export function placeholdersIn(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) => Array.from(text.matchAll(PLACEHOLDER), (match) => match[1] ?? ""));
  return [...new Set(names)];
}
