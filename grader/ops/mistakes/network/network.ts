import type { ChangedArguments, DeclaredMistake } from "../../declared-mistake";
import type { LayerArithmetic } from "../../layers/layer";
import type { ValueRecord } from "../../value";
import { channelCounts } from "./channel-counts";
import { misreadSettings } from "./misread-settings";
import { misread, type NetworkArguments, type Question } from "./network-arguments";
import { hasSetting } from "./settings-of";
import { powerOfTwo, sizeFormulas } from "./size-formulas";
import { positionsForgotten, timesPositions, weightCounts } from "./weight-counts";

/**
 * What `outputShape` invites. The power of two stands first: where another way leads to one as well, the look of the
 * number is the likelier reason.
 */
export const outputShapeMistakes: readonly DeclaredMistake<NetworkArguments>[] = [
  powerOfTwo,
  ...misreadSettings,
  ...sizeFormulas,
  ...channelCounts,
];

const askParameters: Question = (network: LayerArithmetic, shape) => network.parameters(shape);
const askTrainable: Question = (network: LayerArithmetic, shape) => network.trainable(shape);
const askMultiplyAdds: Question = (network: LayerArithmetic, shape) => network.multiplyAdds(shape);

/** Weights of a convolution do not depend on sizes; those of a layer that is given `units` do. */
const whereSizesCount = misreadSettings.map(
  (mistake): ChangedArguments<{ readonly layers: readonly ValueRecord[] }> => ({
    ...mistake,
    change: (read) => (read.layers.some((layer) => hasSetting(layer, "units")) ? mistake.change(read) : null),
  }),
);

/** What `parameters` invites. */
export const parametersMistakes: readonly DeclaredMistake<NetworkArguments>[] = [
  ...weightCounts(askParameters),
  timesPositions(askParameters),
  ...whereSizesCount,
];

/** What `trainable` invites. */
export const trainableMistakes: readonly DeclaredMistake<NetworkArguments>[] = [
  misread("frozen-counted", (record) => (record.frozen === true ? { ...record, frozen: false } : null)),
  ...weightCounts(askTrainable),
  timesPositions(askTrainable),
  ...whereSizesCount,
];

/** Biases cost no multiply-adds. */
const BIAS_ONLY: ReadonlySet<string> = new Set(["bias-forgotten", "bias-per-weight"]);

/** What `multiplyAdds` invites. */
export const multiplyAddsMistakes: readonly DeclaredMistake<NetworkArguments>[] = [
  ...weightCounts(askMultiplyAdds).filter(({ id }) => !BIAS_ONLY.has(id)),
  positionsForgotten(askMultiplyAdds),
  ...misreadSettings,
];
