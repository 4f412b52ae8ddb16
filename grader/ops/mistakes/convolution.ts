import type { Tensor } from "../../tensor/tensor";
import { channelMistakes } from "./channels";
import { kernelMistakes } from "./kernel";
import { largestProduct } from "./largest-product";
import { paddingMistakes } from "./padding";
import { sumMistakes } from "./sums";
import { windowMistakes } from "./window";

const slidingMistakes = (outputsOf: (filters: Tensor) => number) => [
  ...kernelMistakes,
  ...paddingMistakes,
  ...windowMistakes,
  ...sumMistakes(outputsOf),
];

/** What `conv2d` invites. */
export const conv2dMistakes = [
  ...slidingMistakes((filters) => filters.axis(3)),
  largestProduct,
  ...channelMistakes,
];

/** What `depthwiseConv2d` invites, whose filters are [kh, kw, C, M] with one output for each kernel. */
export const depthwiseConv2dMistakes = slidingMistakes((filters) => filters.axis(2) * filters.axis(3));
