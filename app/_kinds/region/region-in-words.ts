import type { RawAnswer } from "@/grader";
import type { PartOf } from "../kind-view";
import { type Cell, cellsInGrid } from "./cells";

/** So many cells are named; of the others only how many there are. */
const MOST = 6;

/** "row 1, column 2; row 3, column 2"; cells that fill a block: "rows 1 to 3, columns 2 to 4" */
export function regionInWords(answer: RawAnswer, part: PartOf<"region">): readonly string[] | null {
  const cells = cellsInGrid(answer, part);
  if (cells === null) return null;
  const block = cells.length > 1 ? blockInWords(cells) : null;
  if (block !== null) return [block];
  const named = cells.slice(0, MOST).map(({ row, column }) => `row ${row + 1}, column ${column + 1}`);
  const more = cells.length - named.length;
  return [[...named, ...(more > 0 ? [`and ${more} more`] : [])].join("; ")];
}

/** null where the cells, all different, leave gaps. */
function blockInWords(cells: readonly Cell[]): string | null {
  const rows = spanOf(cells.map(({ row }) => row));
  const columns = spanOf(cells.map(({ column }) => column));
  if (rows.length * columns.length !== cells.length) return null;
  return `${spanInWords("row", rows)}, ${spanInWords("column", columns)}`;
}

function spanOf(indices: readonly number[]) {
  const [first, last] = [Math.min(...indices), Math.max(...indices)];
  return { first: first + 1, last: last + 1, length: last - first + 1 };
}

const spanInWords = (name: string, { first, last }: ReturnType<typeof spanOf>): string =>
  first === last ? `${name} ${first}` : `${name}s ${first} to ${last}`;
