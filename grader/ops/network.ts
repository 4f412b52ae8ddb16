import { ok } from "../result";
import { Tensor } from "../tensor/tensor";
import { layerList, shape } from "./argument-type";
import { layersFollowing } from "./follow";
import { layerTypes } from "./layers/index";
import { readLayers } from "./layers/read-layers";
import {
  multiplyAddsMistakes,
  outputShapeMistakes,
  parametersMistakes,
  trainableMistakes,
} from "./mistakes/network/network";
import { defineOperation, required } from "./operation";

const positional = {
  shape: required(shape({ unlimited: true }), "Shape of the network's input, [H, W, C] or [n]."),
  layers: {
    ...required(layerList, "The layers in order, each {type: …} with its settings."),
    follows: layersFollowing((type) => layerTypes.get(type)?.settings),
  },
};

/** Shape of the last layer's output, as a vector `[H, W, C]` or `[n]`. */
export const outputShape = defineOperation({
  name: "outputShape",
  mistakes: outputShapeMistakes,
  summary: "The shape that leaves the last layer.",
  positional,
  options: {},
  compute: (read) => {
    const network = readLayers(read.layers);
    if (!network.ok) return network;
    const output = network.value.output(read.shape);
    return output.ok ? ok(new Tensor([output.value.length], Float64Array.from(output.value))) : output;
  },
});

/** Number of weights and biases of all layers, frozen ones included. */
export const parameters = defineOperation({
  name: "parameters",
  mistakes: parametersMistakes,
  summary: "The number of weights and biases of all layers.",
  positional,
  options: {},
  compute: (read) => {
    const network = readLayers(read.layers);
    return network.ok ? network.value.parameters(read.shape) : network;
  },
});

/** Number of weights and biases that training changes; a frozen layer has none, batchNorm trains two of its four. */
export const trainable = defineOperation({
  name: "trainable",
  mistakes: trainableMistakes,
  summary: "The number of weights and biases that training changes: frozen layers have none.",
  positional,
  options: {},
  compute: (read) => {
    const network = readLayers(read.layers);
    return network.ok ? network.value.trainable(read.shape) : network;
  },
});

/** Multiply-adds of all layers for one input; biases, pooling and activations count none. */
export const multiplyAdds = defineOperation({
  name: "multiplyAdds",
  mistakes: multiplyAddsMistakes,
  summary: "The number of multiply-adds of all layers for one input.",
  positional,
  options: {},
  compute: (read) => {
    const network = readLayers(read.layers);
    return network.ok ? network.value.multiplyAdds(read.shape) : network;
  },
});
