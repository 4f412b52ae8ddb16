import { ok } from "../result";
import { cellCount } from "../tensor/shape";
import { shape } from "./argument-type";
import { coefficientsMistakes } from "./mistakes/coefficients";
import { defineOperation, required } from "./operation";

/** Number of cells of a tensor of `shape`: H·W·C for an image or a stack of feature maps. */
export const coefficients = defineOperation({
  name: "coefficients",
  summary: "How many numbers a tensor of this shape holds: H·W·C.",
  positional: { shape: required(shape({ unlimited: true }), "Lengths of the axes, such as [126, 126, 16].") },
  options: {},
  mistakes: coefficientsMistakes,
  compute: (read) => ok(cellCount(read.shape)),
});
