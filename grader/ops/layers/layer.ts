import { ok, type Result } from "../../result";
import type { Shape } from "../../tensor/shape";
import { type Arguments, type Parameter, type Parameters, readNamed } from "../operation";
import type { ValueRecord } from "../value";
import type { Span } from "./span";

/** A layer of a network by its settings alone, without weights. Shapes are [H, W, C] or [n]. */
export interface LayerType {
  readonly type: string;
  readonly summary: string;
  readonly settings: Parameters;
  /** `readLayers` reads what a layer of branches is made of. */
  readonly read: (record: ValueRecord, readLayers: ReadLayers) => Result<LayerArithmetic>;
}

/** Reads layers one after the other, as one. */
export type ReadLayers = (records: readonly ValueRecord[]) => Result<LayerArithmetic>;

/** What a network's arithmetic asks of one layer; every answer refuses an input that does not fit. */
export interface LayerArithmetic {
  readonly output: (input: Shape) => Result<Shape>;
  /** Weights and biases to be stored. */
  readonly parameters: (input: Shape) => Result<number>;
  /** Of these, what training changes: none in a frozen layer. */
  readonly trainable: (input: Shape) => Result<number>;
  /** Multiplications paired with an addition for one input; biases, pooling and activations cost none. */
  readonly multiplyAdds: (input: Shape) => Result<number>;
  /** The window of the input that the output's first cell sees; null where there is no window of one size. */
  readonly span: Span | null;
}

/** Layers whose parameters are all trained unless frozen need not say so. */
type Described = Omit<LayerArithmetic, "trainable"> & Partial<Pick<LayerArithmetic, "trainable">>;

interface Definition<P extends Parameters> {
  readonly type: string;
  readonly summary: string;
  readonly settings: P & { readonly frozen: Parameter<boolean> };
  readonly arithmetic: (settings: Arguments<P>, readLayers: ReadLayers) => Result<Described>;
}

/** Ties a layer's arithmetic to the reading of its settings; `frozen` is minded here, for every layer. */
export function defineLayer<P extends Parameters>({
  type,
  summary,
  settings,
  arithmetic,
}: Definition<P>): LayerType {
  return {
    type,
    summary,
    settings,
    read: ({ type: _, ...given }, readLayers) => {
      const read = readNamed(`layer ${type}`, settings, given);
      if (!read.ok) return read;
      const layer = arithmetic(read.value, readLayers);
      if (!layer.ok) return layer;
      const trainable = given.frozen === true ? NONE : (layer.value.trainable ?? layer.value.parameters);
      return ok({ ...layer.value, trainable });
    },
  };
}

const NONE = () => ok(0);
