import type { MistakeWords } from "./mistake-words";

/** Mistakes in computing tensors: convolution, pooling and what belongs to them. */
export const valueMistakes = {
  // the kernel
  "kernel-flipped": [
    "kernel turned by 180°",
    "the kernel is turned by 180° first, or not turned where it should be",
  ],
  "kernel-mirrored-horizontally": ["kernel mirrored left to right", "the kernel is mirrored left to right"],
  "kernel-mirrored-vertically": ["kernel mirrored top to bottom", "the kernel is mirrored top to bottom"],
  "kernel-transposed": ["kernel's rows and columns exchanged", "the kernel's rows are read as its columns"],
  "signs-dropped": ["signs of the kernel dropped", "the minus signs of the kernel are dropped"],
  "centre-only": ["only the kernel's centre used", "only the weight in the middle of the kernel is used"],

  // padding
  "padding-ignored": ["padding left out", "the padding is left out"],
  "padded-one-side": ["padded above and left only", "the padding is added above and on the left only"],
  "edge-replicated": ["border repeated", "the padding repeats the values of the border"],
  reflected: ["image reflected", "the padding mirrors the image at its border"],
  "wrapped-around": ["image wrapped around", "the padding is taken from the opposite side of the image"],
  "padded-with-ones": ["padded with ones", "the padding is filled with ones"],
  "padded-with-zeros": ["padded with zeros", "the padding is filled with zeros"],
  "image-continued": ["image continued", "the image's rows or columns are carried on beyond its border"],
  "padding-added": [
    "padding that was not asked for",
    "the image is padded although no padding was asked for",
  ],
  "full-padding": ["full padding", "the kernel may leave the image until only one cell overlaps"],
  "border-left-empty": ["border left at zero", "every window that leaves the image is given a zero"],

  // stride, dilation, position
  "stride-ignored": ["stride left out", "the window moves by one cell instead of the stride"],
  "stride-one-axis": ["stride on one axis", "the stride is used to the right, but not downwards"],
  "stride-offset": ["started one step late", "the first window starts at the second row and column"],
  "tiles-like-pooling": ["windows side by side", "the windows stand side by side, as in pooling"],
  "dilation-ignored": ["dilation left out", "the kernel is not dilated"],
  "dilation-as-stride": ["dilation taken for stride", "the dilation is used as the stride"],
  "dilation-off-by-one": [
    "dilation one too large",
    "the dilation is counted as the cells left out between two taps",
  ],
  "input-dilated": ["image dilated", "the image is spread by the dilation instead of the kernel"],
  "window-offset": ["window one cell off", "every window begins one row and one column too early"],

  // sums of products
  "mean-for-sum": ["mean instead of sum", "the products are averaged instead of added"],
  "maximum-of-products": ["largest product", "only the largest product under the window is kept"],
  "added-not-multiplied": ["added, not multiplied", "image and kernel are added instead of multiplied"],
  "absolute-value": ["absolute values", "the minus signs of the result are dropped"],
  "relu-slipped-in": ["ReLU applied", "negative results are set to zero"],
  "bias-forgotten": ["bias forgotten", "the bias is forgotten"],
  "bias-twice": ["bias added twice", "the bias is added twice"],
  "matrix-product": ["matrix product", "image and kernel are multiplied as matrices"],
  "input-transposed": ["image's rows and columns exchanged", "the image's rows are read as its columns"],
  "output-transposed": [
    "result's rows and columns exchanged",
    "the rows of the result are written as its columns",
  ],

  // channels
  "one-kernel-channel-for-all": [
    "one kernel slice for all channels",
    "the kernel's first channel is used for all",
  ],
  "channels-not-summed": ["channels not added", "the channels are kept apart instead of added"],
  "only-first-channel": ["only the first channel", "only the first channel is used"],
  "channels-averaged": ["channels averaged", "the channels are averaged instead of added"],
  "summed-over-filters": ["filters added", "the results of all filters are added"],
  "one-by-one-without-mixing": ["1×1 without mixing", "each filter sees only its own channel"],

  // pooling
  "average-for-max": [
    "average instead of maximum",
    "each window is averaged instead of reduced to its maximum",
  ],
  "max-for-average": [
    "maximum instead of average",
    "each window is reduced to its maximum instead of averaged",
  ],
  minimum: ["minimum instead of maximum", "the smallest value of each window is kept"],
  "overlapping-windows": [
    "overlapping windows",
    "the windows overlap, one cell apart, instead of standing side by side",
  ],
  "sum-for-average": ["sum instead of average", "the values under each window are added, but not divided"],
  "zero-padding-wins": ["padded zeros win", "the zeros of the padding take part in the maximum"],
  "average-over-valid-cells": ["padding not counted", "the padding is left out of the average's divisor"],
  "average-over-all-cells": ["padding counted", "the padding is counted in the average's divisor"],
  "pooled-over-channels": ["pooled over channels", "the channels are pooled together instead of one by one"],
  "last-window-kept": ["last window kept", "a last window that hangs over the border is kept"],
  "last-window-dropped": ["last window left out", "a last window that hangs over the border is left out"],
  "max-of-absolute": [
    "maximum of absolute values",
    "the minus signs are dropped before the maximum is taken",
  ],

  // transposed convolution
  "transposed-by-forward-formula": [
    "ordinary convolution",
    "an ordinary convolution is computed, not a transposed one",
  ],
  "output-padding-forgotten": ["output padding forgotten", "the output padding is forgotten"],

  // pyramids and matching
  "not-blurred": ["not blurred", "every second pixel is kept without blurring first"],
  "halves-area": ["area halved", "the number of pixels is halved instead of height and width"],
  "repeated-for-blended": [
    "repeated, not blended",
    "every pixel is repeated instead of blended with its neighbours",
  ],
  "zeros-between-pixels": ["zeros between pixels", "zeros are put between the pixels"],
  "mean-not-removed": ["mean not removed", "the means are not subtracted first"],
  "centre-for-corner": [
    "centre for corner",
    "the template's centre is given instead of its upper left corner",
  ],
  "row-column-swapped": ["row and column exchanged", "row and column are exchanged"],
  "maximum-of-differences": ["largest difference", "the largest difference is taken for the best match"],

  // augmentation
  "flipped-other-way": ["flipped along the other axis", "the image is flipped along the other axis"],
  "rotated-for-flipped": ["turned instead of flipped", "the image is turned by 180° instead of flipped"],
  "rotated-other-way": ["turned the other way", "the image is turned the other way"],
  "transposed-for-rotated": [
    "transposed instead of turned",
    "rows and columns are exchanged instead of turned",
  ],
  "counted-from-one": ["counted from 1", "rows and columns are counted from 1 instead of 0"],

  // a look inside
  "relu-forgotten": ["ReLU forgotten", "negative values are not set to zero"],
  "weights-ignored": ["weights ignored", "the feature maps are added without their weights"],
  "gradients-not-averaged": [
    "gradients not averaged",
    "the gradients are multiplied in cell by cell instead of averaged",
  ],
  descended: ["descended", "the step goes against the gradient"],
  "rate-forgotten": ["step size forgotten", "the step size is left out"],
  "step-not-added": ["step not added", "the step is given without the image it is added to"],

  // the program's structure
  "summand-dropped": ["summand left out", "one of the summands is left out"],
} as const satisfies Record<string, MistakeWords>;
