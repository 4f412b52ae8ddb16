import type { Result } from "../../result";
import type { Shape } from "../../tensor/shape";
import { type Arguments, type Parameters, readNamed } from "../operation";
import type { ValueRecord } from "../value";

/** A layer of a network by its settings alone, without weights. Shapes are [H, W, C] or [n]. */
export interface LayerType {
  readonly type: string;
  readonly summary: string;
  readonly settings: Parameters;
  readonly read: (record: ValueRecord) => Result<LayerArithmetic>;
}

/** What a network's arithmetic asks of one layer; every answer refuses an input that does not fit. */
export interface LayerArithmetic {
  readonly output: (input: Shape) => Result<Shape>;
  /** Weights and biases to be stored. */
  readonly parameters: (input: Shape) => Result<number>;
  /** Multiplications paired with an addition for one input; biases, pooling and activations cost none. */
  readonly multiplyAdds: (input: Shape) => Result<number>;
}

interface Definition<P extends Parameters> {
  readonly type: string;
  readonly summary: string;
  readonly settings: P;
  readonly arithmetic: (settings: Arguments<P>) => LayerArithmetic;
}

/** Ties a layer's arithmetic to the reading of its settings. */
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
    read: ({ type: _, ...given }) => {
      const read = readNamed(`layer ${type}`, settings, given);
      return read.ok ? { ok: true, value: arithmetic(read.value) } : read;
    },
  };
}
