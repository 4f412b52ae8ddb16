import type { PartLabels } from "./part-label";

interface Carried {
  carriedFrom: readonly string[];
  labels: PartLabels;
  /** all of the answer is what follows from those */
  follows: boolean;
  /** parts that are right by now; null where that is not known */
  rightNow: readonly string[] | null;
}

function listed(names: readonly string[]): string {
  const before = names.slice(0, -1);
  return before.length > 0 ? `${before.join(", ")} and ${names.at(-1)}` : names.join();
}

/**
 * What an answer was marked from: "Follows from your own (b), which is not right yet."; null where it was marked from
 * the right ones.
 */
export function carriedWords({ carriedFrom, labels, follows, rightNow }: Carried): string | null {
  if (carriedFrom.length === 0) return null;
  const named = (ids: readonly string[]) => listed(ids.map((id) => labels[id] ?? "earlier answer"));
  const mended = carriedFrom.filter((id) => rightNow?.includes(id));
  if (mended.length > 0) {
    const done = follows ? "Followed" : "Marked";
    return `${done} from your earlier ${named(mended)}; with the right ${named(mended)} it would differ. Check again.`;
  }
  const one = carriedFrom.length === 1;
  const state =
    rightNow === null ? (one ? "was not right" : "were not right") : `${one ? "is" : "are"} not right yet`;
  return `${follows ? "Follows" : "Marked"} from your own ${named(carriedFrom)}, which ${state}.`;
}
