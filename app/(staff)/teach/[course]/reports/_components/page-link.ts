import type { GradebookSort } from "@/lib/reports/views";
import { sortKey } from "./read-sort";

interface Sorted {
  /** the report's address with its assignment, see lib/paths */
  path: string;
  current: GradebookSort;
}

/** Another page of the gradebook, in the order it has. */
export function pageLink({ path, current }: Sorted, page: number): string {
  const [place = "", query = ""] = path.split("?");
  const parameters = new URLSearchParams(query);
  parameters.set("sort", sortKey(current.by));
  parameters.set("order", current.descending ? "desc" : "asc");
  parameters.set("page", String(page));
  return `${place}?${parameters}#gradebook`;
}
