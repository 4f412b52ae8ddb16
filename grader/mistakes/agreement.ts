import { isClose } from "../numeric/is-close";
import { asTensor, type Value } from "../ops/value";
import { gridShape, sameShape } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";

export const sameSize = (left: Tensor, right: Tensor): boolean =>
  sameShape(gridShape(left.shape), gridShape(right.shape));

/** Cells in which an answer agrees with what some procedure gives; both have the same size. */
export const agreement = (answer: Tensor, predicted: Tensor, tolerance: number): boolean[] =>
  Array.from(answer.data, (cell, at) => agreesAt(predicted, at, cell, tolerance));

/** As `agreement`, counted only. */
export function countAgreeing(answer: Tensor, predicted: Tensor, tolerance: number): number {
  let count = 0;
  for (let at = 0; at < answer.data.length; at++) {
    if (agreesAt(predicted, at, answer.data[at] ?? 0, tolerance)) count++;
  }
  return count;
}

/** Whether they agree in every cell. */
export function agreesThroughout(answer: Tensor, predicted: Tensor, tolerance: number): boolean {
  if (!sameSize(answer, predicted)) return false;
  for (let at = 0; at < answer.data.length; at++) {
    if (!agreesAt(predicted, at, answer.data[at] ?? 0, tolerance)) return false;
  }
  return true;
}

/** Whether an answer is the right one with every sign turned. */
export const isNegated = (answer: Tensor, truth: Tensor, tolerance: number): boolean =>
  sameSize(answer, truth) &&
  answer.data.every((cell, at) => isClose(cell, -(truth.data[at] ?? Number.NaN), tolerance));

/** @param tolerance the author's, as in marking */
export const agreesAt = (predicted: Tensor, at: number, cell: number, tolerance: number): boolean =>
  isClose(cell, predicted.data[at] ?? Number.NaN, tolerance);

/** Noise that another order of the same sums leaves, relative to numbers above 1. */
const NOISE = 1e-9;

/** Whether two procedures give the same, up to rounding and to what the author tolerates; whole numbers are no case. */
export function coincides(predicted: Tensor, truth: Tensor, tolerance: number): boolean {
  if (!sameSize(predicted, truth)) return false;
  for (let at = 0; at < truth.data.length; at++) {
    const [left, right] = [predicted.data[at] ?? 0, truth.data[at] ?? 0];
    const noise = NOISE * Math.max(1, Math.abs(left), Math.abs(right));
    if (Math.abs(left - right) > tolerance + noise) return false;
  }
  return true;
}

/** A value as cells: a number is one. null for what has none. */
export const matrixOf = (value: Value): Tensor | null =>
  typeof value === "number" ? new Tensor([1], Float64Array.of(value)) : asTensor(value);
