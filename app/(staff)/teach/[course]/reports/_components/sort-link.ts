import type { GradebookSort } from "@/lib/reports/views";
import { descendsAtFirst, sortKey } from "./read-sort";

export interface SortLink {
  href: string;
  /** of the column's header; undefined where the table is not sorted by it */
  ariaSort: "ascending" | "descending" | undefined;
}

interface Sorted {
  /** the report's address with its assignment, see lib/paths */
  path: string;
  current: GradebookSort;
}

/** What a column's header leads to: sorted by it, or turned round where the table already is. */
export function sortLink({ path, current }: Sorted, by: GradebookSort["by"]): SortLink {
  const key = sortKey(by);
  const active = sortKey(current.by) === key;
  const descending = active ? !current.descending : descendsAtFirst(by);
  const [place = "", query = ""] = path.split("?");
  const parameters = new URLSearchParams(query);
  parameters.set("sort", key);
  parameters.set("order", descending ? "desc" : "asc");
  const now = current.descending ? "descending" : "ascending";
  return { href: `${place}?${parameters}#gradebook`, ariaSort: active ? now : undefined };
}
