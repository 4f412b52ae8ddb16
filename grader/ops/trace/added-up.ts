import { sameNumber } from "../../numeric/same-number";
import type { Tensor } from "../../tensor/tensor";
import type { TracePlace } from "../../trace/trace";
import { biasStep } from "./draw-convolution";
import { cellFrom, type Drawing } from "./drawing";

/**
 * A convolution that added weights instead of multiplying by them, drawn with the weights as they were. Cells that
 * another mistake has changed as well stay as they are.
 * @param filters whose weights of one output stand as far apart as the drawing has channels
 * @param biasOf an output; null: none
 */
export function addedUp(
  drawing: Drawing,
  filters: Tensor,
  biasOf: (output: number) => number | null,
): Drawing {
  const outputs = drawing.shape[2];
  const depth = filters.data.length / (filters.axis(0) * filters.axis(1) * outputs);
  const weightAt = ([row, column, under]: TracePlace, output: number) =>
    filters.data[((row * filters.axis(1) + column) * depth + under) * outputs + output] ?? 0;
  return {
    ...drawing,
    cellAt: (place) => {
      const cell = drawing.cellAt(place);
      const bias = biasOf(place[2]);
      const terms = cell.terms.map((term) => {
        const weight = term.weight && { ...term.weight, value: weightAt(term.weight.at, place[2]) };
        return { ...term, weight, result: term.value + (weight?.value ?? 0) };
      });
      const steps = bias === null ? [] : [biasStep(bias)];
      const added = cellFrom({ cell: place, terms, reduce: "sum", steps });
      return cell.reduce === "sum" && sameNumber(added.value, cell.value) ? added : cell;
    },
  };
}
