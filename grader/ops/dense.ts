import { issue } from "../issue";
import { ok, refuse } from "../result";
import { formatShape } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import { numbers, tensorOrNumber } from "./argument-type";
import { withinBudget } from "./geometry";
import { denseMistakes } from "./mistakes/dense";
import { defineOperation, optional, required } from "./operation";
import { readBias } from "./read-bias";
import { biasStep } from "./trace/draw-convolution";
import { drawMatrixProduct } from "./trace/draw-matrix-product";
import { withStep } from "./trace/redraw";

/**
 * Fully connected layer, known to `activations` only: `[n]` with weights `[n, units]` gives `[units]`.
 * Refuses weights whose rows are not as many as the inputs.
 */
export const dense = defineOperation({
  name: "dense",
  summary: "Every output is a weighted sum of all inputs.",
  positional: {
    x: required(numbers("a vector [n]", [1]), "The inputs, [n]."),
    weights: required(numbers("weights [n, units]", [2]), "One column of weights for every output."),
  },
  options: { bias: optional(tensorOrNumber, null, "Added to the outputs: a number, or one for each.") },
  mistakes: denseMistakes,
  compute: ({ x, weights, bias: given }, effort) => {
    const [inputs, units] = [weights.axis(0), weights.axis(1)];
    if (x.axis(0) !== inputs) {
      const [left, right] = [formatShape(x.shape), formatShape(weights.shape)];
      return refuse(issue("shapes-differ", { operation: "dense", left, right }));
    }
    const bias = readBias("dense", given, units);
    if (!bias.ok) return bias;
    const affordable = withinBudget(units, inputs * units, effort);
    if (!affordable.ok) return affordable;
    const sums = new Float64Array(units).map((_, unit) => bias.value?.[unit] ?? 0);
    weights.data.forEach((weight, at) => {
      const unit = at % units;
      sums[unit] = (sums[unit] ?? 0) + weight * (x.data[Math.floor(at / units)] ?? 0);
    });
    return ok(new Tensor([units], sums));
  },
  trace: ({ x, weights, bias: given }) => {
    const bias = readBias("dense", given, weights.axis(1));
    if (!bias.ok || x.axis(0) !== weights.axis(0)) return null;
    const drawing = drawMatrixProduct(new Tensor([1, x.axis(0)], x.data), weights);
    return withStep(drawing, ({ cell }) => bias.value && biasStep(bias.value[cell[1]] ?? 0));
  },
});
