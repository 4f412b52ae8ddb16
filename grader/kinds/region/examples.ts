import type { RawAnswer } from "../../tensor/tensor-from-cells";
import type { Examples } from "../kind";
import type { Cell } from "./cell";
import type { RegionTruth } from "./settle-region";

/** The right cells; the first cell that is not among them, or all but the first; and a cell above the grid. */
export function exampleRegions({ rows, columns, places, cells }: RegionTruth): Examples {
  const all = Array.from(
    { length: rows * columns },
    (_, place): Cell => [Math.floor(place / columns), place % columns],
  );
  const other = all.find((_, place) => !places.has(place));
  const fewer = cells.length > 1 ? cells.slice(1) : null;
  const wrong: RawAnswer | null = other === undefined ? fewer : [other];
  return { right: cells, wrong, unreadable: [[-1, 0]] };
}
