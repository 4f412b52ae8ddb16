import fc from "fast-check";
import type { Value, ValueRecord } from "../ops/value";
import { length, padding, pairUpTo } from "./arbitraries";

const frozen = fc.boolean();
const windowed = { size: pairUpTo(3, 1), stride: pairUpTo(2, 1), padding };

/** Layers whose cells see a window, with settings that tf.layers has no word for: groups, ceil, stride with dilation. */
const windowLayer: fc.Arbitrary<ValueRecord> = fc.oneof(
  fc
    .record({ ...windowed, dilation: pairUpTo(3, 1), filters: length(3), bias: fc.boolean(), frozen })
    // Two groups want even channels on both sides; layers before this one have any number, so one group it is.
    .map((layer) => ({ type: "conv2d", ...layer })),
  fc
    .record({ ...windowed, dilation: pairUpTo(2, 1), multiplier: length(2), bias: fc.boolean(), frozen })
    .map((layer) => ({ type: "depthwiseConv2d", ...layer })),
  fc
    .record({ ...windowed, dilation: pairUpTo(2, 1), ceil: fc.boolean() })
    .map((layer) => ({ type: "maxPool2d", ...layer })),
  fc.record({ ...windowed, ceil: fc.boolean(), frozen }).map((layer) => ({ type: "avgPool2d", ...layer })),
);

const plainLayer: fc.Arbitrary<ValueRecord> = fc
  .record({ type: fc.constantFrom("relu", "sigmoid", "dropout", "batchNorm"), frozen })
  .map((layer) => ({ ...layer }));

/** Two groups behind a convolution that gives an even number of channels. */
const grouped: fc.Arbitrary<readonly ValueRecord[]> = fc
  .record({ half: length(3), size: pairUpTo(3, 1), bias: fc.boolean(), frozen })
  .map(({ half, size, bias, ...rest }) => [
    { type: "conv2d", filters: 2 * half, size: 1, bias, ...rest },
    { type: "conv2d", filters: 4, groups: 2, size, padding: "same", bias, ...rest },
  ]);

/** A convolution that keeps height and width, by "same" or by padding shared out anyhow between both sides. */
const keeping = (filters: number): fc.Arbitrary<ValueRecord> =>
  fc
    .record({ size: pairUpTo(4, 1), dilation: pairUpTo(2, 1), drawn: fc.option(pairUpTo(6)) })
    .map(({ size, dilation, drawn }) => {
      const sides = ([0, 1] as const).map((axis) => {
        const total = dilation[axis] * (size[axis] - 1);
        const before = (drawn?.[axis] ?? 0) % (total + 1);
        return [before, total - before];
      });
      return { type: "conv2d", filters, size, dilation, padding: drawn === null ? "same" : sides };
    });

/** A path that keeps height and width; its result has `filters` channels. */
const path = (filters: number): fc.Arbitrary<readonly ValueRecord[]> =>
  fc
    .array(keeping(filters), { minLength: 1, maxLength: 2 })
    .map((layers) => [...layers, { type: "batchNorm" }]);

/** Paths side by side, of one number of channels where they are added. */
const block: fc.Arbitrary<ValueRecord> = fc.oneof(
  fc
    .record({
      branches: fc.array(fc.oneof(path(2), path(3), fc.constant([])), { minLength: 2, maxLength: 3 }),
      frozen,
    })
    .map((layer) => ({ type: "concat", ...layer })),
  fc
    .record({ branches: fc.array(path(2), { minLength: 2, maxLength: 3 }), frozen })
    .map((layer) => ({ type: "add", ...layer })),
);

/** Up to four layers and blocks that have a receptive field. */
export const windowNetwork: fc.Arbitrary<readonly ValueRecord[]> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: windowLayer.map((layer) => [layer]) },
      { weight: 1, arbitrary: plainLayer.map((layer) => [layer]) },
      { weight: 1, arbitrary: grouped },
      { weight: 2, arbitrary: block.map((layer) => [layer]) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((layers) => layers.flat());

const transposed: fc.Arbitrary<ValueRecord> = fc
  .record({
    size: pairUpTo(4, 1),
    stride: pairUpTo(3, 1),
    filters: length(3),
    padding,
    bias: fc.boolean(),
    frozen,
  })
  .map((layer) => ({ type: "convTranspose2d", ...layer }));

const head: fc.Arbitrary<readonly ValueRecord[]> = fc
  .record({
    flattening: fc.constantFrom("globalAvgPool2d", "globalMaxPool2d", "flatten"),
    units: length(5),
    bias: fc.boolean(),
    frozen,
  })
  .map(({ flattening, ...dense }) => [
    { type: flattening },
    { type: "dense", ...dense },
    { type: "batchNorm" },
  ]);

/** Any network: windows and blocks, perhaps a transposed convolution, perhaps a flat head. */
export const anyNetwork: fc.Arbitrary<{ readonly shape: Value; readonly layers: readonly ValueRecord[] }> = fc
  .record({
    plane: fc.tuple(fc.integer({ min: 12, max: 40 }), fc.integer({ min: 12, max: 40 })),
    channels: fc.option(length(4)),
    body: windowNetwork,
    tail: fc.oneof(
      fc.constant([]),
      head,
      transposed.map((layer) => [layer]),
    ),
  })
  .map(({ plane, channels, body, tail }) => ({
    shape: channels === null ? [...plane] : [...plane, channels],
    layers: [...body, ...tail],
  }));
