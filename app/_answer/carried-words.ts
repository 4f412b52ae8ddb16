import type { PartLabels } from "./part-label";

/** "Marked from your own (a) and (b)."; null where an answer was marked from the right ones. */
export function carriedWords(carriedFrom: readonly string[], labels: PartLabels): string | null {
  const named = carriedFrom.map((id) => labels[id] ?? "earlier answer");
  const last = named.at(-1);
  if (last === undefined) return null;
  const before = named.slice(0, -1);
  return `Marked from your own ${before.length > 0 ? `${before.join(", ")} and ${last}` : last}.`;
}
