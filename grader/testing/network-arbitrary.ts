import fc from "fast-check";
import type { Pair } from "../ops/argument-type";
import { pairUpTo } from "./arbitraries";
import type { Sides } from "./window";

interface Slide {
  readonly size: Pair;
  readonly stride: Pair;
  readonly padding: Sides | "same";
}

/** Layers as a program lists them, with every setting that both engines know. */
export type NetworkLayer =
  | (Slide & {
      readonly type: "conv2d";
      readonly filters: number;
      readonly dilation: Pair;
      readonly bias: boolean;
    })
  | (Slide & { readonly type: "depthwiseConv2d"; readonly multiplier: number; readonly bias: boolean })
  | {
      readonly type: "convTranspose2d";
      readonly filters: number;
      readonly size: Pair;
      readonly stride: Pair;
      readonly padding: "same" | "valid";
      readonly bias: boolean;
    }
  | (Slide & { readonly type: "maxPool2d" | "avgPool2d" })
  | { readonly type: "dense"; readonly units: number; readonly bias: boolean }
  | { readonly type: "globalAvgPool2d" | "globalMaxPool2d" | "flatten" | "relu" | "sigmoid" | "dropout" };

/** Input length that the largest windows below pass three times. */
const LEAST_INPUT = 32;

const count = fc.integer({ min: 1, max: 4 });
const padding: fc.Arbitrary<Sides | "same"> = fc.oneof(
  fc.constant("same" as const),
  fc.constant([
    [0, 0],
    [0, 0],
  ] as const),
  fc.tuple(pairUpTo(2), pairUpTo(2)),
);
const slide = { size: pairUpTo(3, 1), stride: pairUpTo(2, 1), padding };

const windowLayer: fc.Arbitrary<NetworkLayer> = fc.oneof(
  fc.record({
    type: fc.constant("conv2d" as const),
    filters: count,
    ...slide,
    // tf.layers refuses strides together with dilation.
    stride: fc.constant([1, 1] as const),
    dilation: pairUpTo(2, 1),
    bias: fc.boolean(),
  }),
  fc.record({
    type: fc.constant("conv2d" as const),
    filters: count,
    ...slide,
    dilation: fc.constant([1, 1] as const),
    bias: fc.boolean(),
  }),
  fc.record({
    type: fc.constant("depthwiseConv2d" as const),
    multiplier: count,
    ...slide,
    bias: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom("maxPool2d" as const, "avgPool2d" as const), ...slide }),
  transposeLayer(),
);

/** Kernels not smaller than the stride: tf.layers fills the gap below and to the right otherwise, PyTorch does not. */
function transposeLayer(): fc.Arbitrary<NetworkLayer> {
  return fc.record({
    type: fc.constant("convTranspose2d" as const),
    filters: count,
    size: pairUpTo(3, 2),
    stride: pairUpTo(2, 1),
    padding: fc.constantFrom("same" as const, "valid" as const),
    bias: fc.boolean(),
  });
}

const plain = (...types: readonly ("relu" | "sigmoid" | "dropout")[]): fc.Arbitrary<NetworkLayer> =>
  fc.constantFrom(...types).map((type) => ({ type }));

const flattening: fc.Arbitrary<NetworkLayer> = fc
  .constantFrom("globalAvgPool2d" as const, "globalMaxPool2d" as const, "flatten" as const)
  .map((type) => ({ type }));
const dense: fc.Arbitrary<NetworkLayer> = fc.record({
  type: fc.constant("dense" as const),
  units: count,
  bias: fc.boolean(),
});

/** Up to three windows with activations between them, then perhaps a flat head. */
export const network = fc
  .record({
    height: fc.integer({ min: LEAST_INPUT, max: LEAST_INPUT + 5 }),
    width: fc.integer({ min: LEAST_INPUT, max: LEAST_INPUT + 5 }),
    channels: count,
    body: fc.array(fc.oneof({ weight: 3, arbitrary: windowLayer }, plain("relu", "sigmoid", "dropout")), {
      minLength: 1,
      maxLength: 3,
    }),
    head: fc.oneof(
      fc.constant([]),
      fc.tuple(flattening),
      fc.tuple(flattening, dense, plain("relu", "dropout"), dense),
    ),
  })
  .map(({ height, width, channels, body, head }) => ({
    input: [height, width, channels] as const,
    layers: [...body, ...head],
  }));
