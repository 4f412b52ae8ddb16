import type { Pair } from "../../ops/argument-type";
import type { Value } from "../../ops/value";
import { Tensor } from "../../tensor/tensor";
import { tfjsConv2d, tfjsConvTranspose2d, tfjsDepthwiseConv2d } from "../tfjs-oracle";
import { type Call, type Family, flagOf, numberOf, numbersOf, pairOf, sidesOf, tensorAt } from "./call";

const ONE: Pair = [1, 1];

const windowOf = ({ options }: Call) => ({
  stride: pairOf(options.stride, ONE),
  padding: sidesOf(options.padding),
  dilation: pairOf(options.dilation, ONE),
  flip: flagOf(options.flip, false),
  padValue: numberOf(options.padValue ?? 0),
});

/** One bias, or one for each output; none is 0. */
const biasOf = (bias: Value | undefined): readonly number[] => (bias === undefined ? [0] : numbersOf(bias));

/** A matrix convolved with a matrix is a matrix again. */
const flatLike = (x: Tensor, filters: Tensor, result: Tensor): Tensor =>
  x.shape.length === 2 && filters.shape.length === 2
    ? new Tensor(result.shape.slice(0, 2), result.data)
    : result;

export const convolution = {
  conv2d: (call) => {
    const [x, filters] = [tensorAt(call, 0), tensorAt(call, 1)];
    const bias = biasOf(call.options.bias);
    const groups = numberOf(call.options.groups ?? 1);
    return flatLike(x, filters, tfjsConv2d(x, filters, { ...windowOf(call), bias, groups }));
  },
  depthwiseConv2d: (call) => {
    const [x, filters] = [tensorAt(call, 0), tensorAt(call, 1)];
    const bias = biasOf(call.options.bias);
    return flatLike(x, filters, tfjsDepthwiseConv2d(x, filters, { ...windowOf(call), bias }));
  },
  convTranspose2d: (call) => {
    const [x, filters] = [tensorAt(call, 0), tensorAt(call, 1)];
    const outputPadding = pairOf(call.options.outputPadding, [0, 0]);
    return flatLike(x, filters, tfjsConvTranspose2d(x, filters, { ...windowOf(call), outputPadding }));
  },
} satisfies Family;
