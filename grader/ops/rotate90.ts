import { ok } from "../result";
import type { Tensor } from "../tensor/tensor";
import { anyWholeNumber, image, type Pair } from "./argument-type";
import { rotateMistakes } from "./mistakes/augmentation";
import { defineOperation, optional, required } from "./operation";
import { type Rearrangement, rearrange } from "./rearrange";
import { drawRearrangement } from "./trace/draw-moved";

/**
 * Turns an image `[H, W(, C)]` counterclockwise by `turns` quarter turns, as numpy.rot90 does; negative ones go
 * clockwise. An odd number of turns gives `[W, H(, C)]`: the last column becomes the first row.
 */
export const rotate90 = defineOperation({
  name: "rotate90",
  summary: "Turns the image counterclockwise by quarter turns.",
  positional: {
    x: required(image, "The image, [H, W] or [H, W, C]."),
    turns: optional(anyWholeNumber, 1, "Quarter turns counterclockwise; negative ones go clockwise."),
  },
  options: {},
  mistakes: rotateMistakes,
  compute: ({ x, turns }) => ok(rearrange(turned(x, turns))),
  trace: ({ x, turns }) => drawRearrangement(turned(x, turns)),
});

function turned(image: Tensor, turns: number): Rearrangement {
  const [height, width] = [image.axis(0), image.axis(1)];
  const quarter = ((turns % 4) + 4) % 4;
  const size: Pair = quarter % 2 === 0 ? [height, width] : [width, height];
  const pixelAt = (row: number, column: number) => {
    if (quarter === 0) return row * width + column;
    if (quarter === 1) return column * width + width - 1 - row;
    if (quarter === 2) return (height - 1 - row) * width + width - 1 - column;
    return (height - 1 - column) * width + row;
  };
  return { image, size, pixelAt };
}
