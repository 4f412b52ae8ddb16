import type { Tensor } from "../../tensor/tensor";
import type { TracePlace, TraceTerm } from "../../trace/trace";
import { cellFrom, type Drawing, plainInput } from "./drawing";

/** One axis of a spread kernel, as the operation settles it. */
interface SpreadAxis {
  readonly input: number;
  readonly output: number;
  readonly size: number;
  readonly stride: number;
  readonly before: number;
}

interface Spread {
  readonly rows: SpreadAxis;
  readonly columns: SpreadAxis;
}

/** A transposed convolution, seen from its result: each cell gathers the copies of the kernel that reach it. */
export function drawSpread(x: Tensor, filters: Tensor, { rows, columns }: Spread): Drawing {
  const [inputs, outputs] = [filters.axis(2), filters.axis(3)];
  return {
    inputs: [plainInput("x", x)],
    shape: [rows.output, columns.output, outputs],
    windowed: true,
    cellAt: (cell) => {
      const terms: TraceTerm[] = [];
      for (const row of reaching(rows, cell[0])) {
        for (const column of reaching(columns, cell[1])) {
          for (let channel = 0; channel < inputs; channel++) {
            const from: TracePlace = [row.from, column.from, channel];
            const value = x.data[(row.from * columns.input + column.from) * inputs + channel] ?? 0;
            const flat = (row.tap * columns.size + column.tap) * inputs + channel;
            const weight = {
              at: [row.tap, column.tap, channel] as const,
              value: filters.data[flat * outputs + cell[2]] ?? 0,
            };
            terms.push({ input: 0, from, value, weight, result: value * weight.value });
          }
        }
      }
      return cellFrom({ cell, terms, reduce: "sum" });
    },
  };
}

/** The input cells of an axis whose copies of the kernel reach an output cell, and the tap that lies on it. */
function reaching({ input, size, stride, before }: SpreadAxis, output: number) {
  const found: { readonly from: number; readonly tap: number }[] = [];
  for (let from = 0; from < input; from++) {
    const tap = output + before - from * stride;
    if (tap >= 0 && tap < size) found.push({ from, tap });
  }
  return found;
}
