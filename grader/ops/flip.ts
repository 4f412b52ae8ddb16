import { ok } from "../result";
import type { Tensor } from "../tensor/tensor";
import { image, oneOf } from "./argument-type";
import { flipMistakes } from "./mistakes/augmentation";
import { defineOperation, required } from "./operation";
import { type Rearrangement, rearrange } from "./rearrange";
import { drawRearrangement } from "./trace/draw-moved";

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
  compute: ({ x, direction }) => ok(rearrange(mirrored(x, direction))),
  trace: ({ x, direction }) => drawRearrangement(mirrored(x, direction)),
});

function mirrored(image: Tensor, direction: "horizontal" | "vertical"): Rearrangement {
  const [height, width] = [image.axis(0), image.axis(1)];
  const pixelAt = (row: number, column: number) =>
    direction === "horizontal" ? row * width + width - 1 - column : (height - 1 - row) * width + column;
  return { image, size: [height, width], pixelAt };
}
