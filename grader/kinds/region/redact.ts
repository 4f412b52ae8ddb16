import type { NestedNumbers } from "../../tensor/nested";
import type { RegionTruth } from "./settle-region";

/** What a browser may know of a region: the grid, never the cells that are right. */
export interface PublicRegion {
  readonly kind: "region";
  readonly rows: number;
  readonly columns: number;
  /** Drawn behind the cells, `[rows][columns]`; null for an empty grid. */
  readonly values: NestedNumbers | null;
  /** How many cells may be chosen; null for any number. */
  readonly most: number | null;
}

export const redactRegion = ({ rows, columns, values, form }: RegionTruth): PublicRegion => ({
  kind: "region",
  rows,
  columns,
  values,
  most: form === "position" ? 1 : null,
});
