import type { Shape } from "../tensor/shape";
import type { NetworkLayer } from "./network-arbitrary";
import { tf } from "./tfjs";

/** Output shape and parameters of a network, as tf.layers computes them when the model is built. */
export function tfjsNetwork(input: Shape, layers: readonly NetworkLayer[]) {
  const model = tf.sequential();
  model.add(tf.layers.inputLayer({ inputShape: [...input] }));
  for (const layer of layers) for (const built of build(layer)) model.add(built);
  const [batch, ...shape] = model.outputs[0]?.shape ?? [];
  if (batch !== null) throw new Error("the first axis of a model is its open batch");
  const parameters = model.countParams();
  model.dispose();
  return { shape: shape.map((length) => length ?? Number.NaN), parameters };
}

// Weights are never used; zeros are quickest to make.
const zeros = { kernelInitializer: "zeros", biasInitializer: "zeros" } as const;

function build(layer: NetworkLayer): readonly tf.layers.Layer[] {
  switch (layer.type) {
    case "conv2d": {
      const { filters, bias: useBias } = layer;
      const [kernelSize, strides, dilationRate] = [
        pairOf(layer.size),
        pairOf(layer.stride),
        pairOf(layer.dilation),
      ];
      const window = { kernelSize, strides, dilationRate };
      return padded(layer.padding, (padding) =>
        tf.layers.conv2d({ ...zeros, ...window, filters, useBias, padding }),
      );
    }
    case "depthwiseConv2d": {
      const { multiplier: depthMultiplier, bias: useBias } = layer;
      const window = { kernelSize: pairOf(layer.size), strides: pairOf(layer.stride), useBias };
      const fill = { depthwiseInitializer: "zeros", biasInitializer: "zeros" } as const;
      return padded(layer.padding, (padding) =>
        tf.layers.depthwiseConv2d({ ...fill, ...window, depthMultiplier, padding }),
      );
    }
    case "convTranspose2d": {
      const { filters, bias: useBias, padding } = layer;
      const window = { kernelSize: pairOf(layer.size), strides: pairOf(layer.stride) };
      return [tf.layers.conv2dTranspose({ ...zeros, ...window, filters, useBias, padding })];
    }
    case "maxPool2d":
      return padded(layer.padding, (padding) => tf.layers.maxPooling2d({ ...pool(layer), padding }));
    case "avgPool2d":
      return padded(layer.padding, (padding) => tf.layers.averagePooling2d({ ...pool(layer), padding }));
    case "globalAvgPool2d":
      return [tf.layers.globalAveragePooling2d({ dataFormat: "channelsLast" })];
    case "globalMaxPool2d":
      return [tf.layers.globalMaxPooling2d({ dataFormat: "channelsLast" })];
    case "flatten":
      return [tf.layers.flatten()];
    case "dense":
      return [tf.layers.dense({ ...zeros, units: layer.units, useBias: layer.bias })];
    case "relu":
    case "sigmoid":
      return [tf.layers.activation({ activation: layer.type })];
    case "dropout":
      return [tf.layers.dropout({ rate: 0.5 })];
    default:
      return layer satisfies never;
  }
}

type Mode = "same" | "valid";
type Sides = readonly [readonly [number, number], readonly [number, number]];

/** Explicit padding becomes a layer of its own in front. */
function padded(padding: Sides | "same", make: (mode: Mode) => tf.layers.Layer): readonly tf.layers.Layer[] {
  if (padding === "same") return [make("same")];
  const [rows, columns] = padding;
  return [tf.layers.zeroPadding2d({ padding: [pairOf(rows), pairOf(columns)] }), make("valid")];
}

const pool = (layer: {
  readonly size: readonly [number, number];
  readonly stride: readonly [number, number];
}) => ({
  poolSize: pairOf(layer.size),
  strides: pairOf(layer.stride),
});

const pairOf = ([vertical, horizontal]: readonly [number, number]): [number, number] => [
  vertical,
  horizontal,
];
