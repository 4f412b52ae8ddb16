/** Where the rows of both lists stand on the page, in pixels from its top; without the row that is dragged. */
export interface Rows {
  /** middles of the placed rows, from the first to the last */
  middles: readonly number[];
  /** where the list of what is left out begins; null where nothing may be left out */
  leftOut: number | null;
}

/** The place, counted from 0, to which a row dragged to a height belongs; "left" beyond the placed ones. */
export function dropPlace(height: number, { middles, leftOut }: Rows): number | "left" {
  if (leftOut !== null && height > leftOut) return "left";
  return middles.filter((middle) => middle < height).length;
}
