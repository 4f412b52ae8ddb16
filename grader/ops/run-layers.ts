import { issue } from "../issue";
import { all, ok, type Result, refuse } from "../result";
import { Tensor } from "../tensor/tensor";
import { finiteNumber } from "./argument-type";
import { avgPool2d } from "./avg-pool2d";
import { convTranspose2d } from "./conv-transpose2d";
import { conv2d } from "./conv2d";
import { dense } from "./dense";
import { depthwiseConv2d } from "./depthwise-conv2d";
import type { Effort } from "./effort";
import { arithmetic, relu, sigmoid } from "./elementwise";
import { withinBudget } from "./geometry";
import { globalAvgPool2d, globalMaxPool2d } from "./global-pool";
import { branchList } from "./layers/branches";
import { layerNamed } from "./layers/read-layers";
import { maxPool2d } from "./max-pool2d";
import { type Operation, optional, readNamed, required } from "./operation";
import { concat, flatten } from "./reshape";
import type { Value, ValueRecord } from "./value";

/** How the operations of layers are applied, and what they may cost. */
export interface Run {
  readonly effort: Effort;
  readonly apply: (operation: Operation, values: readonly Value[]) => Result<Value>;
}

/** Sends a value through one layer; `settings` is the layer's record without its type. */
type Runner = (x: Value, settings: ValueRecord, run: Run) => Result<Value>;

/** The operation of that name, its second argument given as `weights`. */
const weighted =
  (operation: Operation): Runner =>
  (x, { weights, ...options }, run) =>
    weights === undefined
      ? refuse(issue("missing-argument", { operation: `layer ${operation.name}`, name: "weights" }))
      : run.apply(operation, [x, weights, options]);

const plain =
  (operation: Operation): Runner =>
  (x, options, run) =>
    run.apply(operation, [x, options]);

/** In use, nothing is dropped. */
const dropout: Runner = (x, settings) => {
  const read = readNamed("layer dropout", { rate: optional(finiteNumber, 0.5, "Ignored in use.") }, settings);
  return read.ok ? ok(x) : read;
};

/** Sends x through every branch and joins what comes out. */
const branching =
  (type: string, join: (outputs: readonly Value[], run: Run) => Result<Value>): Runner =>
  (x, settings, run) => {
    const read = readNamed(`layer ${type}`, { branches: required(branchList, "Lists of layers.") }, settings);
    if (!read.ok) return read;
    const outputs = all(read.value.branches.map((layers) => runLayers(x, layers, run)));
    return outputs.ok ? join(outputs.value, run) : outputs;
  };

const added = (outputs: readonly Value[]): Result<Value> =>
  outputs
    .slice(1)
    .reduce<Result<Value>>(
      (sum, output) => (sum.ok ? arithmetic("+", sum.value, output) : sum),
      ok(outputs[0] ?? 0),
    );

/** Images side by side along the channels, vectors end to end. */
function joined(outputs: readonly Value[], run: Run): Result<Value> {
  const vectors = outputs.filter((output) => output instanceof Tensor && output.shape.length === 1);
  if (vectors.length < outputs.length) return run.apply(concat, [outputs]);
  const cells = vectors.flatMap((vector) => (vector instanceof Tensor ? Array.from(vector.data) : []));
  return ok(new Tensor([cells.length], Float64Array.from(cells)));
}

const WITH_WEIGHTS = [conv2d, depthwiseConv2d, convTranspose2d, dense];
const WITHOUT_WEIGHTS = [maxPool2d, avgPool2d, globalAvgPool2d, globalMaxPool2d, flatten, relu, sigmoid];

/** The operations that layers apply. */
export const layerOperations: readonly Operation[] = [...WITH_WEIGHTS, ...WITHOUT_WEIGHTS, concat];

const runners: ReadonlyMap<string, Runner> = new Map([
  ...WITH_WEIGHTS.map((operation) => [operation.name, weighted(operation)] as const),
  ...WITHOUT_WEIGHTS.map((operation) => [operation.name, plain(operation)] as const),
  ["dropout", dropout],
  ["concat", branching("concat", joined)],
  ["add", branching("add", added)],
]);

/** Taking one cell through a layer takes at least about as long as this many multiply-adds of a convolution. */
const CELL_COST = 10;

/**
 * Sends x through layers with weights, one after the other. Refuses unknown layers, weights that are missing, what the
 * operation of a layer refuses, and values on the way that are not finite: no later layer may hide them.
 */
export function runLayers(x: Value, layers: readonly ValueRecord[], run: Run): Result<Value> {
  let value = x;
  for (const record of layers) {
    const runner = layerNamed(record, runners);
    if (!runner.ok) return runner;
    const cells = value instanceof Tensor ? value.data.length : 1;
    const affordable = withinBudget(cells, cells * CELL_COST, run.effort);
    if (!affordable.ok) return affordable;
    const { type: _, frozen: __, ...settings } = record;
    const output = runner.value(value, settings, run);
    if (!output.ok) return output;
    value = output.value;
    if (value instanceof Tensor && !value.data.every(Number.isFinite))
      return refuse(issue("value-not-finite", {}));
  }
  return ok(value);
}
