import { ok, type Result } from "../../result";
import { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import type { Effort } from "../effort";
import { withinBudget } from "../geometry";
import { addedUp } from "../trace/added-up";
import { RELU } from "../trace/draw-cells";
import { drawMatrixProduct } from "../trace/draw-matrix-product";
import type { Drawing } from "../trace/drawing";
import { averaged, transposedDrawing, withStep } from "../trace/redraw";
import type { Value } from "../value";
import { hasNeighbours, mapWeights } from "./filters";
import { hasNegative, mapCells } from "./map-cells";
import type { SlidingArguments } from "./sliding";
import { transposeImage } from "./transpose-image";

interface SummingArguments extends SlidingArguments {
  readonly bias: Tensor | null;
}

/**
 * Mistakes in what is done with the cells under a window.
 * @param outputsOf number of output channels; the weights of one channel stand that far apart in the filters' data
 */
export const sumMistakes = (
  outputsOf: (filters: Tensor) => number,
): readonly DeclaredMistake<SummingArguments>[] => [
  {
    id: "mean-for-sum",
    change: ({ filters }) => {
      const products = filters.data.length / outputsOf(filters);
      return products === 1 ? null : { filters: mapWeights(filters, (weight) => weight / products) };
    },
    redraw: (drawing, { filters }) => averaged(drawing, filters.data.length / outputsOf(filters)),
  },
  {
    // Σ (x + w) is Σ x and, for every output channel, the sum of its weights.
    id: "added-not-multiplied",
    change: ({ filters, bias }) => {
      const outputs = outputsOf(filters);
      const sums = new Float64Array(outputs);
      filters.data.forEach((weight, at) => {
        sums[at % outputs] = (sums[at % outputs] ?? 0) + weight;
      });
      const added = sums.map((sum, at) => sum + biasAt(bias, at));
      return { filters: mapWeights(filters, () => 1), bias: new Tensor([outputs], added) };
    },
    redraw: (drawing, { filters, bias }) =>
      addedUp(drawing, filters, (output) => bias && biasAt(bias, output)),
  },
  {
    id: "absolute-value",
    change: signed,
    finish: (value) => mapCells(value, Math.abs),
    redraw: (drawing) => withStep(drawing, () => ({ label: "without its sign", apply: Math.abs })),
  },
  {
    id: "relu-slipped-in",
    change: signed,
    finish: (value) => mapCells(value, (cell) => Math.max(0, cell)),
    redraw: (drawing) => withStep(drawing, () => RELU),
  },
  {
    id: "bias-forgotten",
    change: ({ bias }) => (bias?.data.some((value) => value !== 0) ? { bias: null } : null),
  },
  {
    id: "bias-twice",
    change: ({ bias }) =>
      bias?.data.some((value) => value !== 0)
        ? {
            bias: new Tensor(
              bias.shape,
              bias.data.map((value) => 2 * value),
            ),
          }
        : null,
  },
  { id: "matrix-product", compute: multiplyMatrices, trace: drawnProduct },
  {
    id: "input-transposed",
    change: ({ x }) => (x.axis(0) * x.axis(1) > 1 ? { x: transposeImage(x) } : null),
  },
  {
    id: "output-transposed",
    change: ({ x }) => (x.axis(0) * x.axis(1) > 1 ? {} : null),
    finish: (value) => (value instanceof Tensor ? transposeImage(value) : value),
    redraw: transposedDrawing,
  },
];

const biasAt = (bias: Tensor | null, output: number): number =>
  bias ? (bias.data[output % bias.data.length] ?? 0) : 0;

/** Without a negative number anywhere no result is negative. */
const signed = ({ x, filters, bias }: SummingArguments) =>
  hasNegative(x) || hasNegative(filters) || hasNegative(bias) ? {} : null;

/** [H, W] times [W, n] gives [H, n]; null where the two do not chain, or are channels. */
function multiplyMatrices({ x, filters }: SummingArguments, effort: Effort): Result<Value> | null {
  const [height, inner, width] = [x.axis(0), x.axis(1), filters.axis(1)];
  const chained = x.shape.length === 2 && filters.shape.length === 2 && filters.axis(0) === inner;
  if (!chained || !hasNeighbours(filters)) return null;
  const affordable = withinBudget(height * width, height * width * inner, effort);
  if (!affordable.ok) return affordable;
  const data = new Float64Array(height * width);
  for (let cell = 0; cell < data.length; cell++) {
    const [row, column] = [Math.floor(cell / width), cell % width];
    for (let at = 0; at < inner; at++)
      data[cell] =
        (data[cell] ?? 0) + (x.data[row * inner + at] ?? 0) * (filters.data[at * width + column] ?? 0);
  }
  return ok(new Tensor([height, width], data));
}

function drawnProduct({ x, filters }: SummingArguments): Drawing | null {
  const chained = x.shape.length === 2 && filters.shape.length === 2 && filters.axis(0) === x.axis(1);
  return chained && hasNeighbours(filters) ? drawMatrixProduct(x, filters) : null;
}
