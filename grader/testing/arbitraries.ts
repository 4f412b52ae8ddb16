import fc from "fast-check";
import type { Pair } from "../ops/argument-type";
import type { Value } from "../ops/value";
import { cellCount, type Shape } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import type { PoolingWindow, Sides, Window } from "./window";

/** Eighths from −8 to 8: sums of their products are exact in float32 as well. */
export const eighth = fc.integer({ min: -64, max: 64 }).map((value) => value / 8);

/** Small whole numbers, as in exercises. */
export const whole = fc.integer({ min: -9, max: 9 });

export const length = (most: number) => fc.integer({ min: 1, max: most });
export const pairUpTo = (most: number, least = 0): fc.Arbitrary<Pair> =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }));

export const tensorOf = (shape: Shape, cell: fc.Arbitrary<number> = eighth): fc.Arbitrary<Tensor> =>
  fc
    .array(cell, { minLength: cellCount(shape), maxLength: cellCount(shape) })
    .map((cells) => new Tensor(shape, Float64Array.from(cells)));

/** Tensors of one to `mostAxes` axes. */
export const tensor = (mostAxes = 4): fc.Arbitrary<Tensor> =>
  fc.array(length(4), { minLength: 1, maxLength: mostAxes }).chain((shape) => tensorOf(shape));

/** [H, W] or [H, W, C] */
export const image: fc.Arbitrary<Tensor> = fc
  .tuple(length(7), length(7), fc.option(length(3)))
  .chain(([height, width, depth]) => tensorOf(depth === null ? [height, width] : [height, width, depth]));

const sides: fc.Arbitrary<Sides> = fc.tuple(pairUpTo(3), pairUpTo(3));
export const padding = fc.oneof(
  { weight: 1, arbitrary: fc.constant("same" as const) },
  {
    weight: 1,
    arbitrary: fc.constant([
      [0, 0],
      [0, 0],
    ] as const),
  },
  { weight: 2, arbitrary: sides },
);

/** Windows of which most, not all, fit the images above. */
export const window: fc.Arbitrary<Window> = fc.record({
  stride: pairUpTo(3, 1),
  padding,
  dilation: fc.oneof(fc.constant([1, 1] as const), pairUpTo(3, 1)),
});

export const poolingWindow: fc.Arbitrary<PoolingWindow> = fc
  .tuple(window, pairUpTo(3, 1), fc.boolean())
  .map(([slide, size, ceil]) => ({ ...slide, size, ceil }));

const neverWhole = fc.constantFrom<Value>(-1, 0.5, 1.5, 1e300, "2", true, { vertical: 1 });
const neverPair = fc.oneof(
  neverWhole,
  fc.constantFrom<Value>([], [1], [1, 1, 1], [1, -1], [0.5, 1], [[1, 1]], [1, "1"]),
);

/** Values that are no stride, dilation or size. */
export const unfitStride: fc.Arbitrary<Value> = fc.oneof(
  neverPair,
  fc.constantFrom<Value>(0, [0, 1], [1, 0]),
);

/** Values that are no padding. */
export const unfitPadding: fc.Arbitrary<Value> = fc.oneof(
  neverPair,
  fc.constantFrom<Value>(
    "Same",
    "full",
    [[1, 1], 1],
    [[1, 1], [1]],
    [
      [1, 1],
      [1, -1],
    ],
    [
      [1, 1],
      [0, 0.5],
    ],
    [[1], [1]],
  ),
);
