import { issue } from "../issue";
import { ok, refuse } from "../result";
import { Tensor } from "../tensor/tensor";
import { layerList } from "./argument-type";
import { readLayers } from "./layers/read-layers";
import { lengthsOf } from "./layers/span";
import { receptiveFieldMistakes } from "./mistakes/receptive-field";
import { defineOperation, required } from "./operation";
import type { ValueRecord } from "./value";

/**
 * Rows and columns of the input that one cell of the last layer sees, padding included: a number where they are equal,
 * `[vertical, horizontal]` otherwise. The gaps of a dilated kernel count, and of branches what they see together.
 * Refuses layers whose cells do not all see windows of one size: dense ones, flatten, global pooling, convTranspose2d.
 */
export const receptiveField = defineOperation({
  name: "receptiveField",
  summary: "How many rows and columns of the input one cell of the last layer sees.",
  positional: { layers: required(layerList, "The layers in order, each {type: …} with its settings.") },
  options: {},
  mistakes: receptiveFieldMistakes,
  compute: ({ layers }) => {
    const network = readLayers(layers);
    if (!network.ok) return network;
    if (network.value.span === null)
      return refuse(issue("no-receptive-field", { layer: windowless(layers) }));
    const [vertical, horizontal] = lengthsOf(network.value.span);
    return ok(vertical === horizontal ? vertical : new Tensor([2], Float64Array.of(vertical, horizontal)));
  },
});

/** The type of the first layer without a span. */
function windowless(layers: readonly ValueRecord[]): string {
  const first = layers.find((layer) => {
    const read = readLayers([layer]);
    return read.ok && read.value.span === null;
  });
  return String(first?.type);
}
