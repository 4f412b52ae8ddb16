import { ok } from "../result";
import { image, oneOf } from "./argument-type";
import { flipMistakes } from "./mistakes/augmentation";
import { defineOperation, required } from "./operation";
import { rearrange } from "./rearrange";

/**
 * Mirrors an image `[H, W(, C)]`; the shape stays. "horizontal" exchanges left and right (numpy.fliplr),
 * "vertical" exchanges top and bottom (numpy.flipud).
 */
export const flip = defineOperation({
  name: "flip",
  summary: "Mirrors the image: left and right, or top and bottom.",
  positional: {
    x: required(image, "The image, [H, W] or [H, W, C]."),
    direction: required(
      oneOf("horizontal", "vertical"),
      '"horizontal" exchanges left and right, "vertical" top and bottom.',
    ),
  },
  options: {},
  mistakes: flipMistakes,
  compute: ({ x, direction }) => {
    const [height, width] = [x.axis(0), x.axis(1)];
    const pixelAt = (row: number, column: number) =>
      direction === "horizontal" ? row * width + width - 1 - column : (height - 1 - row) * width + column;
    return ok(rearrange({ image: x, size: [height, width], pixelAt }));
  },
});
