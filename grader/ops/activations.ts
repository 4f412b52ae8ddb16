import { anyTensor, layerList } from "./argument-type";
import { layersFollowing } from "./follow";
import { activationsMistakes } from "./mistakes/activations";
import { defineOperation, required } from "./operation";
import { layerOperations, runLayers } from "./run-layers";
import { drawLastLayer } from "./trace/draw-layers";

/**
 * What leaves the last of some layers with weights, dropout asleep as in use: the shape is what `outputShape` says,
 * a matrix staying a matrix where the operation of that name keeps it one. Refuses what these operations refuse.
 */
export const activations = defineOperation({
  name: "activations",
  summary: "Sends x through layers with given weights.",
  positional: {
    x: required(anyTensor, "The image, [H, W] or [H, W, C], or a vector for dense layers."),
    layers: {
      ...required(
        layerList,
        'The layers in order, such as {type: "conv2d", weights: K, padding: 1} or {type: "relu"}.',
      ),
      follows: layersFollowing((type) => layerOperations.find(({ name }) => name === type)?.options),
    },
  },
  options: {},
  mistakes: activationsMistakes,
  compute: ({ x, layers }, effort) =>
    runLayers(x, layers, { effort, apply: (operation, values) => operation.apply(values, effort) }),
  trace: ({ x, layers }) => drawLastLayer(x, layers, []),
});
