import { ok, type Result } from "../../result";
import { toChannelsLast } from "../../tensor/layout";
import { parseTensor } from "../../tensor/parse-tensor";
import type { Tensor } from "../../tensor/tensor";
import { type RawAnswer, tensorFromCells } from "../../tensor/tensor-from-cells";
import type { TensorQuestion } from "./question";

/** A matrix from pasted text, one number, or a grid of cells as typed; channels last, however they are written. */
export function readTensor(raw: RawAnswer, { layout }: Pick<TensorQuestion, "layout">): Result<Tensor> {
  const written = readWritten(raw);
  return written.ok && layout === "CHW" ? ok(toChannelsLast(written.value)) : written;
}

function readWritten(raw: RawAnswer): Result<Tensor> {
  if (typeof raw === "string") return parseTensor(raw);
  return tensorFromCells(typeof raw === "number" ? [[raw]] : raw);
}
