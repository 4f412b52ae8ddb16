import type { Tensor } from "../../tensor/tensor";
import type { TraceTerm } from "../../trace/trace";
import { cellFrom, type Drawing, plainInput } from "./drawing";

/** Rows of `[H, n]` with columns of `[n, W]`. */
export function drawMatrixProduct(x: Tensor, filters: Tensor): Drawing {
  const [height, inner, width] = [x.axis(0), x.axis(1), filters.axis(1)];
  return {
    inputs: [plainInput("x", x)],
    shape: [height, width, 1],
    windowed: false,
    cellAt: (cell) => {
      const terms = Array.from({ length: inner }, (_, at): TraceTerm => {
        const value = x.data[cell[0] * inner + at] ?? 0;
        const weight = { at: [at, cell[1], 0] as const, value: filters.data[at * width + cell[1]] ?? 0 };
        return { input: 0, from: [cell[0], at, 0], value, weight, result: value * weight.value };
      });
      return cellFrom({ cell, terms, reduce: "sum" });
    },
  };
}
