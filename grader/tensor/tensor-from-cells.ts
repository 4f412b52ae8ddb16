import { issue } from "../issue";
import { type Result, refuse } from "../result";
import { CellCollector, MAX_AXES, MAX_CELLS } from "./cell-collector";
import type { Tensor } from "./tensor";

/** An answer as a field or a script hands it over: text, a number, or nested lists of cells. */
export type RawAnswer = string | number | readonly RawAnswer[];

/**
 * Reads nested lists of cells (`[["4", "6"], ["1/2", ""]]`) as a tensor of the lists' shape.
 * Refuses what `parseTensor` refuses.
 */
export function tensorFromCells(raw: readonly RawAnswer[]): Result<Tensor> {
  const cells = new CellCollector();
  const trouble = walk(raw, cells);
  if (trouble === "deep") return refuse(issue("too-deeply-nested", { limit: MAX_AXES }));
  if (trouble === "many") return refuse(issue("too-many-cells", { count: MAX_CELLS + 1, limit: MAX_CELLS }));
  return cells.result();
}

function walk(raw: RawAnswer, cells: CellCollector): "deep" | "many" | null {
  if (typeof raw === "string") cells.text(raw);
  else if (typeof raw === "number") cells.text(String(raw));
  else {
    if (!cells.open()) return "deep";
    for (const item of raw) {
      const trouble = walk(item, cells);
      if (trouble !== null) return trouble;
    }
    cells.close();
  }
  return cells.full ? "many" : null;
}
