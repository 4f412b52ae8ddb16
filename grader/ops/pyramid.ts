import { ok } from "../result";
import type { Tensor } from "../tensor/tensor";
import { image, wholeNumber } from "./argument-type";
import { halve, halving } from "./halve";
import { halvingMistakes } from "./mistakes/multiscale";
import { defineOperation, required } from "./operation";

/**
 * A list of `levels` images: x itself, then each half as high and wide as the one before.
 * Refuses what `halve` refuses, so never more levels than the image has halves.
 */
export const pyramid = defineOperation({
  name: "pyramid",
  summary: "The image and its halves, as a list of images.",
  positional: {
    x: required(image, "The image, [H, W] or [H, W, C]; level 0 of the pyramid."),
    levels: required(wholeNumber(1), "How many images, the original counted."),
  },
  options: { by: halving },
  mistakes: halvingMistakes,
  compute: ({ x, levels, by }, effort) => {
    const images: Tensor[] = [x];
    let smallest = x;
    while (images.length < levels) {
      const half = halve(smallest, { operation: "pyramid", by, effort });
      if (!half.ok) return half;
      smallest = half.value;
      images.push(smallest);
    }
    return ok(images);
  },
});
