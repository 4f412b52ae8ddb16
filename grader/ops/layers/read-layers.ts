import { issue } from "../../issue";
import { nearestName } from "../../nearest-name";
import { all, ok, type Result, refuse } from "../../result";
import type { Shape } from "../../tensor/shape";
import { describeValue, type ValueRecord } from "../value";
import { layerTypes } from "./index";
import type { LayerArithmetic } from "./layer";
import { chainSpans, OWN_CELL, type Span } from "./span";

/** Takes the place of a layer's own arithmetic, also inside branches. */
export type Adjust = (layer: LayerArithmetic, record: ValueRecord) => LayerArithmetic;

/** Layers one after the other, as one; none at all leave their input as it is. */
export function readLayers(
  records: readonly ValueRecord[],
  adjust: Adjust = (layer) => layer,
): Result<LayerArithmetic> {
  const layers = all(
    records.map((record) => {
      const type = layerNamed(record, layerTypes);
      if (!type.ok) return type;
      const layer = type.value.read(record, (inner) => readLayers(inner, adjust));
      return layer.ok ? ok(adjust(layer.value, record)) : layer;
    }),
  );
  return layers.ok ? ok(chain(layers.value)) : layers;
}

/** What `types` holds for a record's `type`; refuses a missing and an unknown one, with the nearest known. */
export function layerNamed<T>({ type }: ValueRecord, types: ReadonlyMap<string, T>): Result<T> {
  if (typeof type !== "string") {
    const found = type === undefined ? "nothing" : describeValue(type);
    const expected = 'a layer type such as "conv2d"';
    return refuse(issue("wrong-argument", { operation: "layers", name: "type", expected, found }));
  }
  const known = types.get(type);
  if (known !== undefined) return ok(known);
  return refuse(issue("unknown-operation", { name: type, nearest: nearestName(type, types.keys()) }));
}

function chain(layers: readonly LayerArithmetic[]): LayerArithmetic {
  return {
    output: (input) => outputOf(layers, input),
    parameters: (input) => total(layers, input, (layer, at) => layer.parameters(at)),
    trainable: (input) => total(layers, input, (layer, at) => layer.trainable(at)),
    multiplyAdds: (input) => total(layers, input, (layer, at) => layer.multiplyAdds(at)),
    span: layers.reduce<Span | null>(
      (span, layer) => (span && layer.span ? chainSpans(span, layer.span) : null),
      OWN_CELL,
    ),
  };
}

function outputOf(layers: readonly LayerArithmetic[], input: Shape): Result<Shape> {
  let shape = input;
  for (const layer of layers) {
    const output = layer.output(shape);
    if (!output.ok) return output;
    shape = output.value;
  }
  return ok(shape);
}

function total(
  layers: readonly LayerArithmetic[],
  input: Shape,
  count: (layer: LayerArithmetic, input: Shape) => Result<number>,
): Result<number> {
  let [sum, shape] = [0, input];
  for (const layer of layers) {
    const output = layer.output(shape);
    if (!output.ok) return output;
    const counted = count(layer, shape);
    if (!counted.ok) return counted;
    sum += counted.value;
    shape = output.value;
  }
  return ok(sum);
}
