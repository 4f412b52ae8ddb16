import type { GradebookSort } from "@/lib/reports/views";

type Parameter = string | string[] | undefined;

const ITEM = "item:";

function readKey(sort: Parameter): GradebookSort["by"] {
  if (sort === "name") return "name";
  if (typeof sort === "string" && sort.startsWith(ITEM)) return { item: sort.slice(ITEM.length) };
  return "total";
}

/** Names begin with A, points with the most. */
export function descendsAtFirst(by: GradebookSort["by"]): boolean {
  return by !== "name";
}

/** The gradebook's order as the address says it; what is missing or unknown falls back to the best total first. */
export function readSort({ sort, order }: { sort?: Parameter; order?: Parameter }): GradebookSort {
  const by = readKey(sort);
  const descending = order === "asc" || order === "desc" ? order === "desc" : descendsAtFirst(by);
  return { by, descending };
}

/** The same in the address's words. */
export function sortKey(by: GradebookSort["by"]): string {
  return typeof by === "object" ? `${ITEM}${by.item}` : by;
}
