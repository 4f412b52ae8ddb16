import fc from "fast-check";
import type { Pair } from "../ops/argument-type";
import type { Tensor } from "../tensor/tensor";
import { eighth, length, padding, pairUpTo, tensorOf, window } from "./arbitraries";
import type { Window } from "./window";

interface ConvolutionCase {
  readonly x: Tensor;
  /** [kh, kw, Cin / groups, Cout] */
  readonly filters: Tensor;
  readonly groups: number;
  readonly bias: readonly number[];
  readonly flip: boolean;
  readonly padValue: number;
  readonly window: Window;
}

/** conv2d with channels that match, in one to three groups. */
export const convolution: fc.Arbitrary<ConvolutionCase> = fc
  .record({
    plane: fc.tuple(length(7), length(7)),
    size: pairUpTo(4, 1),
    groups: length(3),
    depth: length(3),
    // Up to seven filters a group: full and partly filled blocks of the product.
    count: length(7),
    flip: fc.boolean(),
    window,
  })
  .chain(({ plane, size, groups, depth, count, flip, window: slide }) =>
    fc.record({
      x: tensorOf([...plane, depth * groups]),
      filters: tensorOf([...size, depth, count * groups]),
      groups: fc.constant(groups),
      bias: fc.array(eighth, { minLength: count * groups, maxLength: count * groups }),
      flip: fc.constant(flip),
      padValue: fc.oneof(fc.constant(0), eighth),
      window: fc.constant(slide),
    }),
  );

/** depthwiseConv2d: filters [kh, kw, C, M]. */
export const depthwise: fc.Arbitrary<Omit<ConvolutionCase, "groups">> = fc
  .record({
    plane: fc.tuple(length(7), length(7)),
    size: pairUpTo(4, 1),
    depth: length(3),
    multiplier: length(3),
    flip: fc.boolean(),
    window,
  })
  .chain(({ plane, size, depth, multiplier, flip, window: slide }) =>
    fc.record({
      x: tensorOf([...plane, depth]),
      filters: tensorOf([...size, depth, multiplier]),
      bias: fc.array(eighth, { minLength: depth * multiplier, maxLength: depth * multiplier }),
      flip: fc.constant(flip),
      padValue: fc.oneof(fc.constant(0), eighth),
      window: fc.constant(slide),
    }),
  );

/** convTranspose2d: filters [kh, kw, Cin, Cout]; outputPadding always smaller than the stride. */
export const transposed = fc
  .record({
    plane: fc.tuple(length(5), length(5)),
    size: pairUpTo(4, 1),
    inputs: length(3),
    outputs: length(3),
    stride: pairUpTo(3, 1),
    padding,
    extra: pairUpTo(2),
  })
  .chain(({ plane, size, inputs, outputs, stride, padding: cut, extra }) =>
    fc.record({
      x: tensorOf([...plane, inputs]),
      filters: tensorOf([...size, inputs, outputs]),
      stride: fc.constant(stride),
      padding: fc.constant(cut),
      outputPadding: fc.constant<Pair>([extra[0] % stride[0], extra[1] % stride[1]]),
    }),
  );
