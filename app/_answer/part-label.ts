/** "(a)" for the first of several parts; a single part is "Your answer". */
export function partLabel(index: number, count: number): string {
  if (count === 1) return "Your answer";
  const letter = String.fromCharCode("a".charCodeAt(0) + (index % 26));
  return `(${letter.repeat(1 + Math.floor(index / 26))})`;
}

/** Labels of an exercise's parts by their ids. */
export type PartLabels = Readonly<Record<string, string>>;

export function partLabels(ids: readonly string[]): PartLabels {
  return Object.fromEntries(ids.map((id, index) => [id, partLabel(index, ids.length)]));
}
