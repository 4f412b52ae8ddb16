import type { MistakeId } from "../../../mistakes.en";
import { ok, type Result } from "../../../result";
import type { Shape } from "../../../tensor/shape";
import type { DeclaredMistake } from "../../declared-mistake";
import type { LayerArithmetic } from "../../layers/layer";
import { readLayers } from "../../layers/read-layers";
import type { ValueRecord } from "../../value";
import { miscount, misread, type NetworkArguments, type Question } from "./network-arguments";
import { hasSetting, isPooling, windowOf } from "./settings-of";

type Count = (input: Shape) => Result<number>;

/** A layer in question, and the two numbers that can be miscounted. */
interface Counted {
  readonly layer: LayerArithmetic;
  readonly record: ValueRecord;
  readonly input: Shape;
}

/** A wrong count of weights and biases, which training changes unless they are frozen. */
const parametersAre = ({ record }: Counted, parameters: Count) => ({
  parameters,
  trainable: record.frozen === true ? () => ok(0) : parameters,
});

const scaled = (count: Result<number>, by: number): Result<number> =>
  count.ok ? ok(count.value * by) : count;

/** The layer as it would be with some settings changed. */
function changed({ record }: Counted, settings: ValueRecord): LayerArithmetic | null {
  const layer = readLayers([{ ...record, ...settings }]);
  return layer.ok ? layer.value : null;
}

/** Output positions of a layer of feature maps; 1 for others. */
function positionsOf({ layer, input }: Counted): number {
  const output = layer.output(input);
  const [height = 1, width = 1, channels] = output.ok ? output.value : [];
  return channels === undefined ? 1 : height * width;
}

/** The weights without the biases. */
const weightsOf = (counted: Counted): Result<number> | null =>
  changed(counted, { bias: false })?.parameters(counted.input) ?? null;

const hasKernel = (record: ValueRecord): boolean => hasSetting(record, "size") && hasSetting(record, "bias");

type Answer = (counted: Counted) => Partial<LayerArithmetic> | null;

const wrongCounts: readonly (readonly [MistakeId, Answer])[] = [
  [
    "bias-per-weight",
    (counted) => {
      const { record } = counted;
      const weights = hasSetting(record, "bias") && record.bias !== false ? weightsOf(counted) : null;
      return weights && parametersAre(counted, () => scaled(weights, 2));
    },
  ],
  [
    "input-channels-forgotten",
    (counted) => {
      const [height = 1, width = 1, channels = 1] = counted.input;
      if (!hasSetting(counted.record, "filters") || channels === 1) return null;
      return countsOf(counted, counted.layer, [height, width, 1]);
    },
  ],
  [
    "output-channels-forgotten",
    (counted) => {
      const { record, input } = counted;
      const several = hasSetting(record, "filters") && record.filters !== 1;
      const single = several ? changed(counted, { filters: 1 }) : null;
      return single && countsOf(counted, single, input);
    },
  ],
  [
    "kernel-not-squared",
    (counted) => {
      const { record, layer, input } = counted;
      const [height, width] = (hasKernel(record) && windowOf(record)?.size) || [1, 1];
      const line = height === width && height > 1 ? changed(counted, { size: [height, 1] }) : null;
      // Another kernel would change the positions; the cost is asked of the right one.
      const multiplyAdds = () => scaled(layer.multiplyAdds(input), 1 / width);
      return line && { ...countsOf(counted, line, input), multiplyAdds };
    },
  ],
  [
    "depthwise-as-full",
    (counted) => {
      const { record, layer, input } = counted;
      const weights = hasSetting(record, "multiplier") ? weightsOf(counted) : null;
      const channels = input[2] ?? 1;
      if (!weights?.ok || channels === 1) return null;
      const more = weights.value * (channels - 1);
      return {
        ...parametersAre(counted, () => plus(layer.parameters(input), more)),
        multiplyAdds: () => scaled(layer.multiplyAdds(input), channels),
      };
    },
  ],
  [
    "pooling-given-weights",
    (counted) => {
      const size = isPooling(counted.record) ? windowOf(counted.record)?.size : null;
      if (!size) return null;
      const weights = size[0] * size[1] * (counted.input[2] ?? 1);
      const multiplyAdds = () => ok(weights * positionsOf(counted));
      return { ...parametersAre(counted, () => ok(weights)), multiplyAdds };
    },
  ],
];

/** What another layer, or the same on another input, would count. */
const countsOf = (counted: Counted, layer: LayerArithmetic, input: Shape) => ({
  ...parametersAre(counted, () => layer.parameters(input)),
  multiplyAdds: () => layer.multiplyAdds(input),
});

/** Mistakes in the number of weights and in what is done with them. */
export const weightCounts = (ask: Question): readonly DeclaredMistake<NetworkArguments>[] => [
  misread("bias-forgotten", (record) =>
    hasSetting(record, "bias") && record.bias !== false ? { ...record, bias: false } : null,
  ),
  ...wrongCounts.map(([id, answer]) =>
    miscount(id, ask, (layer, record, input) => answer({ layer, record, input })),
  ),
];

/** Every output position with weights of its own. */
export const timesPositions = (ask: Question): DeclaredMistake<NetworkArguments> =>
  miscount("times-positions", ask, (layer, record, input) => {
    const counted = { layer, record, input };
    const positions = hasKernel(record) ? positionsOf(counted) : 1;
    return positions > 1 ? parametersAre(counted, (at) => scaled(layer.parameters(at), positions)) : null;
  });

/** Every weight used once. */
export const positionsForgotten = (ask: Question): DeclaredMistake<NetworkArguments> =>
  miscount("positions-forgotten", ask, (layer, record, input) => {
    const counted = { layer, record, input };
    const weights = hasKernel(record) && positionsOf(counted) > 1 ? weightsOf(counted) : null;
    return weights && { multiplyAdds: () => weights };
  });

const plus = (count: Result<number>, more: number): Result<number> =>
  count.ok ? ok(count.value + more) : count;
