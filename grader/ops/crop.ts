import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import type { Tensor } from "../tensor/tensor";
import { image, type Pair, pair } from "./argument-type";
import { cropMistakes } from "./mistakes/augmentation";
import { defineOperation, required } from "./operation";
import { rearrange } from "./rearrange";

/** Cuts `[height, width(, C)]` out of an image `[H, W(, C)]`. Refuses a region that is not all inside. */
export const crop = defineOperation({
  name: "crop",
  summary: "Cuts a rectangle out of the image.",
  positional: {
    x: required(image, "The image, [H, W] or [H, W, C]."),
    corner: required(pair(0), "[row, column] of the rectangle's upper left cell, counted from 0."),
    size: required(pair(1), "[height, width] of the rectangle."),
  },
  options: {},
  mistakes: cropMistakes,
  compute: ({ x, corner, size }) => {
    const inside = checkInside(x, corner, size);
    if (!inside.ok) return inside;
    const pixelAt = (row: number, column: number) => (corner[0] + row) * x.axis(1) + corner[1] + column;
    return ok(rearrange({ image: x, size, pixelAt }));
  },
});

function checkInside(x: Tensor, corner: Pair, size: Pair): Result<null> {
  for (const at of [0, 1] as const) {
    const [from, to, length] = [corner[at], corner[at] + size[at] - 1, x.axis(at)];
    const axis = at === 0 ? "rows" : "columns";
    if (to >= length) return refuse(issue("region-outside", { operation: "crop", axis, from, to, length }));
  }
  return ok(null);
}
