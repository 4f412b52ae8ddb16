import { asTensor, type Value } from "../ops/value";
import { formatShape, sameShape } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";

/** What float32 on the other side may leave, relative to the magnitude (absolute below 1). */
const ORACLE_TOLERANCE = 1e-5;

/**
 * The first place where two results differ, in words; null where they agree in shape and in every cell.
 * NaN and the infinities agree with nothing, themselves included.
 */
export function firstDifference(found: Value, expected: Value, tolerance = ORACLE_TOLERANCE): string | null {
  const [left, right] = [toTensor(found), toTensor(expected)];
  if (!left || !right) return "not numbers";
  if (!sameShape(left.shape, right.shape)) {
    return `shape [${formatShape(left.shape)}] instead of [${formatShape(right.shape)}]`;
  }
  for (const [at, value] of left.data.entries()) {
    const other = right.data[at] ?? Number.NaN;
    if (!agrees(value, other, tolerance)) return `cell ${at}: ${value} instead of ${other}`;
  }
  return null;
}

function agrees(left: number, right: number, tolerance: number): boolean {
  if (!Number.isFinite(left) || !Number.isFinite(right)) return false;
  return Math.abs(left - right) <= tolerance * Math.max(1, Math.abs(right));
}

const toTensor = (value: Value): Tensor | null =>
  typeof value === "number" ? new Tensor([], Float64Array.of(value)) : asTensor(value);
