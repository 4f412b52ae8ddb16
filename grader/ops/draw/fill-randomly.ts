import { issue } from "../../issue";
import { MOST_VALUES } from "../../numeric/random";
import { ok, type Result, refuse } from "../../result";
import { cellCount, type Shape } from "../../tensor/shape";
import { Tensor } from "../../tensor/tensor";
import type { Value } from "../value";

/** A cell after the other in row-major order; a plain number for the shape []. */
export function fillRandomly(shape: Shape, drawCell: () => number): Value {
  if (shape.length === 0) return drawCell();
  const data = new Float64Array(cellCount(shape));
  for (let at = 0; at < data.length; at++) data[at] = drawCell();
  return new Tensor(shape, data);
}

interface Bounds {
  readonly operation: string;
  readonly low: number;
  readonly high: number;
  /** Distance of neighbouring values, in the unit in which whole numbers are drawn. */
  readonly unit: number;
}

/** The bounds in units, where a draw between them can be made. */
export function bounded({ operation, low, high, unit }: Bounds): Result<readonly [number, number]> {
  const [least, most] = [Math.round(low * unit), Math.round(high * unit)];
  const wrong = (expected: string) =>
    refuse(issue("wrong-argument", { operation, name: "high", expected, found: `the number ${high}` }));
  if (most < least) return wrong(`at least low, which is ${low}`);
  return most - least < MOST_VALUES ? ok([least, most]) : wrong("nearer to low");
}
