import type { Value, ValueRecord } from "../../ops/value";
import { tf } from "../tfjs";
import { inTfjs, toFilters, toImage, toTfjs } from "../tfjs-run";
import {
  type Family,
  flagOf,
  inputAt,
  numberOf,
  recordsOf,
  type SecondOperation,
  tensorAt,
  tensorOf,
} from "./call";
import { computed, likeInput } from "./computed";
import { convolution } from "./convolve";
import { elementwise } from "./elementwise";
import { branchesOf } from "./layer-arithmetic";
import { pooling } from "./pool";
import { reshape } from "./reshape";

export const lookInside = {
  activations: (call) => runAll(inputAt(call, 0), recordsOf(inputAt(call, 1))),
  channelWeights: (call) => computed(() => tf.mean(toTfjs(tensorAt(call, 0)), [0, 1])),
  gradCam: (call) =>
    computed(() => {
      const [maps, gradients] = [toTfjs(tensorAt(call, 0)), toTfjs(tensorAt(call, 1))];
      const map = maps.mul(gradients.mean([0, 1])).sum(2);
      return flagOf(call.options.relu, true) ? tf.relu(map) : map;
    }),
  ascentStep: (call) => {
    const [x, filter] = [tensorAt(call, 0), tensorAt(call, 1)];
    const rate = numberOf(call.options.rate ?? Number.NaN);
    const stepped = inTfjs(() => {
      const turned = flagOf(call.options.flip, false);
      const [image, kernel] = [
        toImage(x),
        turned ? tf.reverse4d(toFilters(filter), [0, 1]) : toFilters(filter),
      ];
      const response = (input: tf.Tensor) => tf.conv2d(input.as3D(...image.shape), kernel, 1, "valid").sum();
      return image.add(tf.grad(response)(image).mul(rate));
    });
    return likeInput(x, stepped);
  },
} satisfies Family;

const runAll = (x: Value, layers: readonly ValueRecord[]): Value =>
  layers.reduce<Value>((value, layer) => run(value, layer), x);

/** The second engine's own operation of a layer's name, the weights as its second argument. */
function run(x: Value, { type, frozen: _, ...options }: ValueRecord): Value {
  const runner = LAYERS[String(type)];
  if (!runner) throw new Error(`the second engine runs no layer ${type}`);
  const { weights, ...others } = options;
  return runner({ inputs: weights === undefined ? [x] : [x, weights], options: others });
}

const branched =
  (join: (outputs: readonly Value[]) => Value): SecondOperation =>
  (call) =>
    join(branchesOf(call.options).map((branch) => runAll(inputAt(call, 0), branch)));

const LAYERS: Family = {
  ...convolution,
  ...pooling,
  relu: elementwise.relu,
  sigmoid: elementwise.sigmoid,
  flatten: reshape.flatten,
  dropout: (call) => inputAt(call, 0),
  dense: (call) =>
    computed(() => {
      const [x, weights] = [toTfjs(tensorAt(call, 0)), toTfjs(tensorAt(call, 1))];
      const sums = tf.dot(x, weights);
      return call.options.bias === undefined ? sums : sums.add(toTfjs(tensorOf(call.options.bias)));
    }),
  add: branched((outputs) => computed(() => tf.addN(outputs.map(tensorOf).map(toTfjs)))),
  concat: branched((outputs) =>
    computed(() => {
      const tensors = outputs.map(tensorOf);
      const flat = tensors.every(({ shape }) => shape.length === 1);
      return flat ? tf.concat(tensors.map(toTfjs)) : tf.concat(tensors.map(toImage), 2);
    }),
  ),
};
