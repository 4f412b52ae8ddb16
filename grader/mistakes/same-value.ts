import { sameNumber } from "../numeric/same-number";
import { asTensor, type Value } from "../ops/value";
import { gridShape, sameShape } from "../tensor/shape";

/** Whether two values are the same answer: equal as grids, cell by cell up to noise. Text and options never are. */
export function sameValue(left: Value, right: Value): boolean {
  if (typeof left === "number" && typeof right === "number") return sameNumber(left, right);
  const [a, b] = [asTensor(left), asTensor(right)];
  if (!a || !b || !sameShape(gridShape(a.shape), gridShape(b.shape))) return false;
  return a.data.every((cell, at) => sameNumber(cell, b.data[at] ?? Number.NaN));
}
