import type { Tensor } from "../../tensor/tensor";
import { cellFrom, type Drawing, flatPlace, plainInput, plainTerm, planeOf, type Step } from "./drawing";

/** Every cell for itself, then a step. null for more axes than a grid has. */
export function drawEach(x: Tensor, step: Step | null): Drawing | null {
  if (x.shape.length > 3) return null;
  const shape = planeOf(x);
  return {
    inputs: [plainInput("x", x)],
    shape,
    windowed: false,
    cellAt: (cell) =>
      cellFrom({
        cell,
        terms: [plainTerm(0, cell, x.data[flatPlace(shape, cell)] ?? 0)],
        reduce: "sum",
        steps: step ? [step] : [],
      }),
  };
}

export const RELU: Step = { label: "ReLU", apply: (value) => Math.max(0, value) };
