import type { Result } from "../../result";
import { parseTensor } from "../../tensor/parse-tensor";
import type { Tensor } from "../../tensor/tensor";
import { type RawAnswer, tensorFromCells } from "../../tensor/tensor-from-cells";

/** A matrix from pasted text, one number, or a grid of cells as typed. */
export function readTensor(raw: RawAnswer): Result<Tensor> {
  if (typeof raw === "string") return parseTensor(raw);
  return tensorFromCells(typeof raw === "number" ? [[raw]] : raw);
}
