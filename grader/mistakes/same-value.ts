import { asTensor, type Value } from "../ops/value";
import { gridShape, sameShape } from "../tensor/shape";

/** Noise that two ways of computing the same number may leave, relative to numbers above 1. */
const NOISE = 1e-9;

/** Whether two values are the same answer: equal as grids, cell by cell up to noise. Text and options never are. */
export function sameValue(left: Value, right: Value): boolean {
  if (typeof left === "number" && typeof right === "number") return sameNumber(left, right);
  const [a, b] = [asTensor(left), asTensor(right)];
  if (!a || !b || !sameShape(gridShape(a.shape), gridShape(b.shape))) return false;
  return a.data.every((cell, at) => sameNumber(cell, b.data[at] ?? Number.NaN));
}

export const sameNumber = (left: number, right: number): boolean =>
  Math.abs(left - right) <= NOISE * Math.max(1, Math.abs(left), Math.abs(right));
