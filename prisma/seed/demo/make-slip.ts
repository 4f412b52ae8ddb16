import type { NestedNumbers } from "@/grader";
import type { Random } from "./random";

/** The same numbers with one or two of them not quite right. */
export function makeSlip(value: NestedNumbers, random: Random): NestedNumbers {
  const cells = leaves(value);
  const first = random.below(cells.length);
  const touched = new Set([first, random.chance(0.3) ? random.below(cells.length) : first]);
  let at = 0;
  const change = (node: NestedNumbers): NestedNumbers => {
    if (typeof node !== "number") return node.map(change);
    const index = at;
    at += 1;
    return touched.has(index) ? slipOf(node, random) : node;
  };
  return change(value);
}

/** Digits exchanged, one of nine pixels too few or too many, or off by one. */
function slipOf(cell: number, random: Random): number {
  const digits = String(cell);
  const exchanged = digits.length === 2 ? Number([...digits].reverse().join("")) : cell;
  if (exchanged !== cell && exchanged > 9 && random.chance(0.3)) return exchanged;
  const step = cell >= 9 && cell < 100 && random.chance(0.4) ? Math.round(cell / 9) : 1;
  return cell > step && random.chance(0.6) ? cell - step : cell + step;
}

export function leaves(value: NestedNumbers): readonly number[] {
  return typeof value === "number" ? [value] : value.flatMap(leaves);
}
