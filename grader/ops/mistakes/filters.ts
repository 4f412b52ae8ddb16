import { cellCount } from "../../tensor/shape";
import { Tensor } from "../../tensor/tensor";
import type { Pair } from "../argument-type";

/** [kh, kw] of filters [kh, kw, …]. */
export const kernelSize = (filters: Tensor): Pair => [filters.axis(0), filters.axis(1)];

/** Whether there is more than one tap, so that taps can be confused. */
export const hasNeighbours = (filters: Tensor): boolean => filters.axis(0) * filters.axis(1) > 1;

/** Filters of another size whose tap at (row, column) is the tap `from` of the given ones; channels stay. */
export function moveTaps(filters: Tensor, size: Pair, from: (row: number, column: number) => Pair): Tensor {
  const rest = filters.shape.slice(2);
  const depth = cellCount(rest);
  const moved = new Float64Array(size[0] * size[1] * depth);
  for (let tap = 0; tap < size[0] * size[1]; tap++) {
    const [row, column] = from(Math.floor(tap / size[1]), tap % size[1]);
    const start = (row * filters.axis(1) + column) * depth;
    moved.set(filters.data.subarray(start, start + depth), tap * depth);
  }
  return new Tensor([...size, ...rest], moved);
}

/** Where a weight of filters [kh, kw, Cin, Cout] stands. */
export interface WeightPlace {
  readonly row: number;
  readonly column: number;
  readonly input: number;
  readonly output: number;
}

/** Filters of the same shape with every weight replaced. */
export function mapWeights(filters: Tensor, weight: (value: number, at: WeightPlace) => number): Tensor {
  const [width, inputs, outputs] = [filters.axis(1), filters.axis(2), filters.axis(3)];
  const mapped = filters.data.map((value, flat) => {
    const tap = Math.floor(flat / (inputs * outputs));
    const input = Math.floor(flat / outputs) % inputs;
    return weight(value, {
      row: Math.floor(tap / width),
      column: tap % width,
      input,
      output: flat % outputs,
    });
  });
  return new Tensor(filters.shape, mapped);
}

export const weightAt = (filters: Tensor, { row, column, input, output }: WeightPlace): number =>
  filters.data[((row * filters.axis(1) + column) * filters.axis(2) + input) * filters.axis(3) + output] ?? 0;
