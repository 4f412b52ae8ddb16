import { cellCount } from "../../tensor/shape";
import { Tensor } from "../../tensor/tensor";
import { type Cell, judgeCell, placeOf } from "./cell";
import type { RegionTruth } from "./settle-region";

/**
 * A student's own cells in the form of the right ones: a mask, one position or a list of them. null where a cell is
 * outside the grid, where there are more or fewer positions, and where a mask holds every cell.
 */
export function carryRegion(answer: readonly Cell[], truth: RegionTruth): Tensor | null {
  const { form, shape } = truth;
  if (answer.some((cell) => judgeCell(cell, truth).length > 0)) return null;
  const cells = cellCount(shape);
  if (form === "mask") {
    if (answer.length === cells) return null;
    const mask = new Float64Array(cells);
    for (const cell of answer) mask[placeOf(cell, truth)] = 1;
    return new Tensor(shape, mask);
  }
  return 2 * answer.length === cells ? new Tensor(shape, Float64Array.from(answer.flat())) : null;
}
