import { ok } from "../result";
import { cellCount, type Shape } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import { finiteNumber, MAX_TENSOR_CELLS, shape, wholeNumber } from "./argument-type";
import { withinBudget } from "./geometry";
import { defineOperation, required } from "./operation";

const positional = {
  shape: required(shape({ unlimited: false }), "Lengths of the axes, such as [4, 4, 3]."),
};

const filled = (axes: Shape, value: number) =>
  new Tensor(axes, new Float64Array(cellCount(axes)).fill(value));

/** A tensor of `shape` with `value` in every cell. */
export const full = defineOperation({
  name: "full",
  summary: "A tensor with the same value in every cell.",
  positional: { ...positional, value: required(finiteNumber, "The value of every cell.") },
  options: {},
  compute: (read) => ok(filled(read.shape, read.value)),
});

/** A tensor of `shape` with 0 in every cell. */
export const zeros = defineOperation({
  name: "zeros",
  summary: "A tensor of zeros.",
  positional,
  options: {},
  compute: (read) => ok(filled(read.shape, 0)),
});

/** A tensor of `shape` with 1 in every cell. */
export const ones = defineOperation({
  name: "ones",
  summary: "A tensor of ones.",
  positional,
  options: {},
  compute: (read) => ok(filled(read.shape, 1)),
});

/** The n × n matrix with 1 on its diagonal; n at most 1000. */
export const identity = defineOperation({
  name: "identity",
  summary: "The square matrix with ones on its diagonal.",
  positional: { n: required(wholeNumber(1), `Rows and columns; n × n at most ${MAX_TENSOR_CELLS} cells.`) },
  options: {},
  compute: ({ n }, effort) => {
    const affordable = withinBudget(n * n, 0, effort);
    if (!affordable.ok) return affordable;
    const matrix = filled([n, n], 0);
    for (let at = 0; at < n; at++) matrix.data[at * (n + 1)] = 1;
    return ok(matrix);
  },
});
