import { Tensor } from "../../tensor/tensor";
import type { Value } from "../value";

/** A result with every cell replaced; numbers are cells, other values stay. */
export function mapCells(value: Value, cell: (value: number) => number): Value {
  if (typeof value === "number") return cell(value);
  return value instanceof Tensor ? new Tensor(value.shape, value.data.map(cell)) : value;
}

export const hasNegative = (tensor: Tensor | null): boolean =>
  tensor?.data.some((value) => value < 0) ?? false;

export const negative = (tensor: Tensor): Tensor =>
  new Tensor(
    tensor.shape,
    tensor.data.map((value) => 0 - value),
  );
