import type { Value, ValueRecord } from "../../ops/value";
import { cellCount, type Shape } from "../../tensor/shape";
import { tf } from "../tfjs";
import { flagOf, listOf, numberOf, pairOf, recordsOf, sidesOf } from "./call";
import { lengthAfter, windowOf } from "./layer-window";

/** What tf.layers makes of a layer when it is built for one input. */
export interface Built {
  readonly output: Shape;
  readonly parameters: number;
  readonly trainable: number;
  readonly multiplyAdds: number;
}

/** Builds layers one after the other. */
export function buildAll(input: Shape, layers: readonly ValueRecord[]): Built {
  let built: Built = { output: input, parameters: 0, trainable: 0, multiplyAdds: 0 };
  for (const layer of layers) built = together(built, build(built.output, layer));
  return built;
}

const together = (first: Built, second: Built): Built => ({
  output: second.output,
  parameters: first.parameters + second.parameters,
  trainable: first.trainable + second.trainable,
  multiplyAdds: first.multiplyAdds + second.multiplyAdds,
});

function build(input: Shape, layer: ValueRecord): Built {
  const built = BUILDERS[String(layer.type)]?.(input, layer);
  if (!built) throw new Error(`the second engine knows no layer ${layer.type}`);
  return flagOf(layer.frozen, false) ? { ...built, trainable: 0 } : built;
}

type Builder = (input: Shape, layer: ValueRecord) => Built;

// Weights are counted, never used; pages of zeros that nobody touches cost no memory.
const zeros = { kernelInitializer: "zeros", biasInitializer: "zeros" } as const;

/** Builds a layer of tf.layers and frees its weights; every weight of its kernel is used `uses` times. */
function counted(layer: tf.layers.Layer, input: Shape, output: Shape, uses: number): Built {
  layer.build([1, ...input]);
  const count = (weights: readonly { readonly shape: readonly (number | null)[] }[]) =>
    weights.reduce((sum, { shape }) => sum + cellCount(shape.map((length) => length ?? Number.NaN)), 0);
  const kernel = uses === 0 ? 0 : count(layer.weights.slice(0, 1));
  const [parameters, trainable] = [count(layer.weights), count(layer.trainableWeights)];
  for (const weight of layer.weights) weight.dispose();
  return { output, parameters, trainable, multiplyAdds: kernel * uses };
}

const asImage = ([height = 1, width = 1, channels = 1]: Shape): readonly [number, number, number] => [
  height,
  width,
  channels,
];

const free = (output: Shape): Built => ({ output, parameters: 0, trainable: 0, multiplyAdds: 0 });

function planeAfter(input: Shape, layer: ValueRecord): readonly [number, number] {
  const [window, [height, width]] = [windowOf(layer), asImage(input)];
  if (!window) throw new Error(`no window slides in ${layer.type}`);
  return [lengthAfter(height, window, 0), lengthAfter(width, window, 1)];
}

const kernelOf = (layer: ValueRecord) => ({
  kernelSize: [...pairOf(layer.size, [1, 1])],
  useBias: flagOf(layer.bias, true),
});

const unchanged: Builder = (input) => free(input);
const pooled: Builder = (input, layer) => free([...planeAfter(input, layer), asImage(input)[2]]);
const global: Builder = (input) => free([asImage(input)[2]]);

const BUILDERS: Readonly<Record<string, Builder>> = {
  conv2d: (input, layer) => {
    const [[height, width, channels], plane] = [asImage(input), planeAfter(input, layer)];
    const [groups, filters] = [numberOf(layer.groups ?? 1), numberOf(layer.filters ?? 0)];
    // tf.layers has no groups: each is a convolution of its own, and their channels stand side by side.
    const part: Shape = [height, width, channels / groups];
    const built = Array.from({ length: groups }, () => {
      const one = tf.layers.conv2d({ ...zeros, ...kernelOf(layer), filters: filters / groups });
      return counted(one, part, [...plane, filters], cellCount(plane));
    });
    return built.reduce(together);
  },
  depthwiseConv2d: (input, layer) => {
    const [image, plane] = [asImage(input), planeAfter(input, layer)];
    const depthMultiplier = numberOf(layer.multiplier ?? 1);
    const fill = { depthwiseInitializer: "zeros", biasInitializer: "zeros" } as const;
    const { kernelSize, useBias } = kernelOf(layer);
    const [kh = 1, kw = 1] = kernelSize;
    const one = tf.layers.depthwiseConv2d({ ...fill, kernelSize: [kh, kw], useBias, depthMultiplier });
    return counted(one, image, [...plane, image[2] * depthMultiplier], cellCount(plane));
  },
  convTranspose2d: (input, layer) => {
    const [image, filters] = [asImage(input), numberOf(layer.filters ?? 0)];
    const one = tf.layers.conv2dTranspose({ ...zeros, ...kernelOf(layer), filters });
    const plane = ([0, 1] as const).map((axis) => lengthBefore(image[axis], layer, axis));
    return counted(one, image, [...plane, filters], image[0] * image[1]);
  },
  dense: (input, layer) => {
    const units = numberOf(layer.units ?? 0);
    const one = tf.layers.dense({ ...zeros, units, useBias: flagOf(layer.bias, true) });
    return counted(one, input, [units], 1);
  },
  batchNorm: (input) =>
    counted(tf.layers.batchNormalization(), input.length === 2 ? asImage(input) : input, input, 0),
  concat: (input, layer) => joined(tf.layers.concatenate(), input, layer),
  add: (input, layer) => joined(tf.layers.add(), input, layer),
  maxPool2d: pooled,
  avgPool2d: pooled,
  globalAvgPool2d: global,
  globalMaxPool2d: global,
  flatten: (input) => free([cellCount(input)]),
  relu: unchanged,
  sigmoid: unchanged,
  dropout: unchanged,
};

export const branchesOf = (layer: ValueRecord): readonly (readonly ValueRecord[])[] =>
  listOf(layer.branches ?? []).map((branch: Value) => recordsOf(branch));

function joined(join: tf.layers.Layer, input: Shape, layer: ValueRecord): Built {
  const branches = branchesOf(layer).map((branch) => buildAll(input, branch));
  const shapes = branches.map(({ output }) => (output.length === 2 ? asImage(output) : output));
  const output = join.computeOutputShape(shapes.map((shape) => [1, ...shape]));
  const lengths = output.slice(1).map((length) => Number(length));
  return { ...branches.reduce(together), output: lengths };
}

/** The shortest axis that a convolution would turn into this one, less what is cut off; "same" gives the longest. */
function lengthBefore(length: number, layer: ValueRecord, axis: 0 | 1): number {
  const stride = pairOf(layer.stride, [1, 1])[axis];
  const size = pairOf(layer.size, [1, 1])[axis];
  const extra = pairOf(layer.outputPadding, [0, 0])[axis];
  const padding = sidesOf(layer.padding);
  const forward = (candidate: number, mode: "same" | "valid") =>
    tf.backend_util.computeConv2DInfo([1, candidate, 1, 1], [size, 1, 1, 1], [stride, 1], 1, mode).outHeight;
  let candidate = 1;
  if (padding !== "same") {
    while (forward(candidate, "valid") !== length) candidate++;
    return candidate - padding[axis][0] - padding[axis][1] + extra;
  }
  while (forward(candidate + 1, "same") <= length) candidate++;
  return candidate + extra;
}
