import fc from "fast-check";
import type { Value } from "../ops/value";
import { eighth, image, length, pairUpTo, poolingWindow, tensor, tensorOf } from "./arbitraries";
import { convolution, depthwise, transposed } from "./convolution-arbitraries";

type Calls = fc.Arbitrary<readonly Value[]>;

const small = tensor(3);
const withoutOptions: Calls = fc.tuple(fc.oneof(small, eighth));
const deepImage = fc.tuple(length(5), length(5), length(3)).chain((shape) => tensorOf(shape));
const sides = fc.tuple(pairUpTo(2), pairUpTo(2));
/** Few values, so that windows are constant now and then. */
const flat = fc.integer({ min: -1, max: 1 });

const reduced: Calls = fc.oneof(
  fc.tuple(small),
  small.chain((x) =>
    fc
      .subarray(
        x.shape.map((_, at) => at),
        { minLength: 1 },
      )
      .map((axis): readonly Value[] => [x, { axis }]),
  ),
);

const twice = (least: number): fc.Arbitrary<readonly [Value, Value]> =>
  fc
    .tuple(length(4), length(4), length(2), fc.integer({ min: least, max: 3 }))
    .chain(([height, width, depth, count]) =>
      fc.tuple(
        fc.constant<Value>([]),
        fc.array(tensorOf(depth === 1 ? [height, width] : [height, width, depth]), {
          minLength: count,
          maxLength: count,
        }),
      ),
    );

/** Blocks of 2 × 2 tile it. */
const evenImage = fc
  .tuple(length(3), length(3), length(2))
  .chain(([height, width, depth]) => tensorOf([2 * height, 2 * width, depth]));

const channelsOf: Calls = fc.tuple(deepImage, fc.nat(3));
const joined: Calls = twice(1).map(([, items]) => [items]);

const matched: Calls = fc
  .record({
    plane: fc.tuple(length(5), length(5)),
    size: pairUpTo(3, 1),
    depth: fc.option(length(3)),
    method: fc.constantFrom("correlation", "ssd", "ncc"),
    cell: fc.constantFrom(eighth, flat),
  })
  .chain(({ plane, size, depth, method, cell }) => {
    const deep = depth === null ? [] : [depth];
    return fc.tuple(
      tensorOf([...plane, ...deep], cell),
      tensorOf([...size, ...deep], cell),
      fc.constant<Value>({ method }),
    );
  });

const paired: Calls = deepImage.chain((activations) =>
  fc.tuple(
    fc.constant(activations),
    tensorOf(activations.shape),
    fc.boolean().map((relu): Value => ({ relu })),
  ),
);

const padded: Calls = fc
  .tuple(image, sides, fc.constantFrom("zero", "edge", "reflect", "wrap"), fc.option(eighth))
  .map(([x, padding, mode, value]) => [
    x,
    padding,
    value === null || mode !== "zero" ? { mode } : { mode, value },
  ]);

/** Half of them with windows that tile. */
const poolingOptions = fc
  .tuple(poolingWindow, fc.boolean())
  .map(([{ stride, ...options }, tiles]) => (tiles ? options : { stride, ...options }));
const pooled: Calls = fc.tuple(image, poolingOptions).map(([x, options]) => [x, { ...options }]);
const averaged: Calls = fc
  .tuple(image, poolingOptions, fc.boolean())
  .map(([x, { dilation: _, ...options }, countIncludePad]) => [x, { ...options, countIncludePad }]);

const pointwise: Calls = deepImage.chain((x) =>
  fc.tuple(
    fc.constant(x),
    length(4).chain((count) => tensorOf([1, 1, x.axis(2), count])),
  ),
);

const ascending: Calls = fc
  .tuple(fc.tuple(length(5), length(5)), pairUpTo(3, 1), length(3), fc.oneof(eighth, fc.constantFrom(0, 1)))
  .chain(([plane, size, depth, rate]) =>
    fc.tuple(tensorOf([...plane, depth]), tensorOf([...size, depth]), fc.constant<Value>({ rate })),
  );

const dense = fc
  .tuple(tensorOf([8, 2]), tensorOf([2]))
  .map(([weights, bias]): readonly Value[] => [{ type: "flatten" }, { type: "dense", weights, bias }]);

/** A convolution of 4 × 4 × 2, and some of what may follow it. */
const layered: Calls = fc
  .record({
    x: tensorOf([4, 4, 2]),
    weights: tensorOf([3, 3, 2, 2]),
    bias: tensorOf([2]),
    relu: fc.subarray<Value>([{ type: "relu" }]),
    pool: fc.constantFrom<Value>({ type: "maxPool2d", size: 2 }, { type: "avgPool2d", size: 2, padding: 1 }),
    rest: fc.oneof(
      fc.constantFrom<readonly Value[]>([], [{ type: "globalAvgPool2d" }], [{ type: "dropout", rate: 0.5 }]),
      dense,
    ),
  })
  .map(({ x, weights, bias, relu, pool, rest }) => [
    x,
    [{ type: "conv2d", weights, bias, padding: 1 }, ...relu, pool, ...rest],
  ]);

/** Arguments of every operation that can be drawn, of which most are fit for it. */
export const drawnCalls: Readonly<Record<string, Calls>> = {
  abs: withoutOptions,
  relu: withoutOptions,
  sigmoid: withoutOptions,
  exp: withoutOptions,
  round: fc.tuple(fc.oneof(small, eighth), fc.nat(3)),
  sum: reduced,
  mean: reduced,
  max: reduced,
  min: reduced,
  reshape: small.map((x) => [x, x.shape.toReversed()]),
  flatten: fc.tuple(small),
  transpose: fc.tuple(image),
  channel: channelsOf,
  stack: joined,
  concat: joined,
  flip: fc.tuple(image, fc.constantFrom("horizontal", "vertical")),
  rotate90: fc.tuple(image, fc.integer({ min: -5, max: 5 })),
  crop: fc.tuple(image, pairUpTo(3), pairUpTo(4, 1)).map(([x, corner, size]) => [x, corner, size]),
  pad: padded,
  conv2d: fc.oneof(
    {
      weight: 4,
      arbitrary: convolution.map(({ x, filters, window, ...options }) => [
        x,
        filters,
        { ...window, ...options },
      ]),
    },
    { weight: 1, arbitrary: pointwise },
  ),
  depthwiseConv2d: depthwise.map(({ x, filters, window, ...options }) => [
    x,
    filters,
    { ...window, ...options },
  ]),
  convTranspose2d: transposed.map(({ x, filters, ...options }) => [x, filters, options]),
  maxPool2d: pooled,
  avgPool2d: averaged,
  globalAvgPool2d: fc.tuple(image),
  globalMaxPool2d: fc.tuple(image),
  downsample: fc
    .tuple(fc.oneof(image, evenImage), fc.constantFrom("average", "subsample", "gaussian"))
    .map(([x, by]) => [x, { by }]),
  upsample: fc.tuple(image, fc.constantFrom("nearest", "bilinear")).map(([x, by]) => [x, { by }]),
  matchTemplate: matched,
  channelWeights: fc.tuple(deepImage),
  gradCam: paired,
  ascentStep: ascending,
  activations: layered,
};
