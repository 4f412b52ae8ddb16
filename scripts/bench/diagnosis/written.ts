import { asNumbers, Tensor, type Value } from "@/grader";
import { matrixOf } from "@/grader/mistakes/agreement";
import type { DiagnosedKind } from "./stations";

/** An answer as cells, whatever its kind. */
export const cellsOf = (value: Value): Tensor => {
  const cells = matrixOf(value);
  if (!cells) throw new Error("an answer of a diagnosed kind is made of numbers");
  return cells;
};

/** The same answer with other cells. */
export const withCells = (value: Value, cells: readonly number[]): Value =>
  typeof value === "number" ? (cells[0] ?? 0) : new Tensor(cellsOf(value).shape, Float64Array.from(cells));

/** An answer as a student types it: `[[1,2],[3,4]]`, `126x126x16`, `448`. */
export function written(kind: DiagnosedKind, value: Value): string {
  if (kind === "shape") return [...cellsOf(value).data].join("x");
  return JSON.stringify(asNumbers(value));
}
