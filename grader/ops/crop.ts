import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import type { Tensor } from "../tensor/tensor";
import { image, type Pair, pair } from "./argument-type";
import { cropMistakes } from "./mistakes/augmentation";
import { defineOperation, required } from "./operation";
import { type Rearrangement, rearrange } from "./rearrange";
import { drawRearrangement } from "./trace/draw-moved";

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
    return ok(rearrange(cut(x, corner, size)));
  },
  trace: ({ x, corner, size }) =>
    checkInside(x, corner, size).ok ? drawRearrangement(cut(x, corner, size)) : null,
});

const cut = (image: Tensor, corner: Pair, size: Pair): Rearrangement => ({
  image,
  size,
  pixelAt: (row, column) => (corner[0] + row) * image.axis(1) + corner[1] + column,
});

function checkInside(x: Tensor, corner: Pair, size: Pair): Result<null> {
  for (const at of [0, 1] as const) {
    const [from, to, length] = [corner[at], corner[at] + size[at] - 1, x.axis(at)];
    const axis = at === 0 ? "rows" : "columns";
    if (to >= length) return refuse(issue("region-outside", { operation: "crop", axis, from, to, length }));
  }
  return ok(null);
}
