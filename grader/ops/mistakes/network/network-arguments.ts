import type { MistakeId } from "../../../mistakes.en";
import { ok, type Result } from "../../../result";
import type { Shape } from "../../../tensor/shape";
import { Tensor } from "../../../tensor/tensor";
import type { ChangedArguments, DeclaredMistake } from "../../declared-mistake";
import type { LayerArithmetic } from "../../layers/layer";
import { readLayers } from "../../layers/read-layers";
import { isList, isRecord, type Value, type ValueRecord } from "../../value";
import { hasSetting } from "./settings-of";

export interface NetworkArguments {
  readonly shape: Shape;
  readonly layers: readonly ValueRecord[];
}

interface LayersArgument {
  readonly layers: readonly ValueRecord[];
}

/** A mistake in reading the layers' settings: what stands in place of a layer; null for layers it does not concern. */
export const misread = (
  id: MistakeId,
  change: (record: ValueRecord) => ValueRecord | null,
): ChangedArguments<LayersArgument> => ({
  id,
  change: ({ layers }) => {
    let touched = false;
    const changed = layers.map((record) =>
      mapLayers(record, (layer) => {
        const other = change(layer);
        touched ||= other !== null;
        return other ?? layer;
      }),
    );
    return touched ? { layers: changed } : null;
  },
});

/** The layer, and all in its branches, replaced from within. */
function mapLayers(record: ValueRecord, change: (layer: ValueRecord) => ValueRecord): ValueRecord {
  const { branches } = record;
  if (branches === undefined || !hasSetting(record, "branches")) return change(record);
  return change({ ...record, branches: mapBranches(branches, change) });
}

function mapBranches(value: Value, change: (layer: ValueRecord) => ValueRecord): Value {
  if (isList(value)) return value.map((item) => mapBranches(item, change));
  return isRecord(value) ? mapLayers(value, change) : value;
}

/** What a mistake puts in place of a layer's own answers. */
type Answers = Partial<LayerArithmetic>;

/** What the mistaken network is asked for. */
export type Question = (network: LayerArithmetic, shape: Shape) => Result<Value>;

export const askOutput: Question = (network, shape) => {
  const output = network.output(shape);
  return output.ok ? ok(new Tensor([output.value.length], Float64Array.from(output.value))) : output;
};

/**
 * A mistake in a layer's arithmetic. `answer` gives the wrong answers of a layer for an input, or null where the layer
 * does not invite the mistake.
 */
export const miscount = (
  id: MistakeId,
  ask: Question,
  answer: (layer: LayerArithmetic, record: ValueRecord, input: Shape) => Answers | null,
): DeclaredMistake<NetworkArguments> => ({
  id,
  compute: ({ shape, layers }) => {
    let touched = false;
    const network = readLayers(layers, (layer, record) => {
      const at = (input: Shape): LayerArithmetic => {
        const wrong = answer(layer, record, input);
        touched ||= wrong !== null;
        return { ...layer, ...wrong };
      };
      return {
        output: (input) => at(input).output(input),
        parameters: (input) => at(input).parameters(input),
        trainable: (input) => at(input).trainable(input),
        multiplyAdds: (input) => at(input).multiplyAdds(input),
        span: layer.span,
      };
    });
    const result = network.ok ? ask(network.value, shape) : network;
    return touched ? result : null;
  },
});
