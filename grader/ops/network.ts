import { issue } from "../issue";
import { nearestName } from "../nearest-name";
import { ok, type Result, refuse } from "../result";
import type { Shape } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import { layerList, shape } from "./argument-type";
import { layerTypes } from "./layers/index";
import type { LayerArithmetic } from "./layers/layer";
import { defineOperation, required } from "./operation";
import { describeValue, type ValueRecord } from "./value";

const positional = {
  shape: required(shape({ unlimited: true }), "Shape of the network's input, [H, W, C] or [n]."),
  layers: required(layerList, "The layers in order, each {type: …} with its settings."),
};

/** Shape of the last layer's output, as a vector `[H, W, C]` or `[n]`. */
export const outputShape = defineOperation({
  name: "outputShape",
  summary: "The shape that leaves the last layer.",
  positional,
  options: {},
  compute: (read) => {
    const steps = walk(read.shape, read.layers);
    if (!steps.ok) return steps;
    const last = steps.value.at(-1)?.output ?? read.shape;
    return ok(new Tensor([last.length], Float64Array.from(last)));
  },
});

/** Number of weights and biases of all layers, frozen ones included. */
export const parameters = defineOperation({
  name: "parameters",
  summary: "The number of weights and biases of all layers.",
  positional,
  options: {},
  compute: (read) => total(read.shape, read.layers, (layer, input) => layer.parameters(input)),
});

/** Multiply-adds of all layers for one input; biases, pooling and activations count none. */
export const multiplyAdds = defineOperation({
  name: "multiplyAdds",
  summary: "The number of multiply-adds of all layers for one input.",
  positional,
  options: {},
  compute: (read) => total(read.shape, read.layers, (layer, input) => layer.multiplyAdds(input)),
});

interface Step {
  readonly layer: LayerArithmetic;
  readonly input: Shape;
  readonly output: Shape;
}

function walk(input: Shape, layers: readonly ValueRecord[]): Result<Step[]> {
  const steps: Step[] = [];
  let shape = input;
  for (const record of layers) {
    const layer = readLayer(record);
    if (!layer.ok) return layer;
    const output = layer.value.output(shape);
    if (!output.ok) return output;
    steps.push({ layer: layer.value, input: shape, output: output.value });
    shape = output.value;
  }
  return ok(steps);
}

function readLayer(record: ValueRecord): Result<LayerArithmetic> {
  const { type } = record;
  if (typeof type !== "string") {
    const found = type === undefined ? "nothing" : describeValue(type);
    return refuse(
      issue("wrong-argument", {
        operation: "layers",
        name: "type",
        expected: 'a layer type such as "conv2d"',
        found,
      }),
    );
  }
  const known = layerTypes.get(type);
  if (known) return known.read(record);
  return refuse(issue("unknown-operation", { name: type, nearest: nearestName(type, layerTypes.keys()) }));
}

function total(
  input: Shape,
  layers: readonly ValueRecord[],
  count: (layer: LayerArithmetic, input: Shape) => Result<number>,
): Result<number> {
  const steps = walk(input, layers);
  if (!steps.ok) return steps;
  let sum = 0;
  for (const step of steps.value) {
    const counted = count(step.layer, step.input);
    if (!counted.ok) return counted;
    sum += counted.value;
  }
  return ok(sum);
}
