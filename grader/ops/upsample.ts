import { ok } from "../result";
import { Tensor } from "../tensor/tensor";
import { image, oneOf } from "./argument-type";
import { continueAxis } from "./continue-axis";
import { withinBudget } from "./geometry";
import { upsampleMistakes } from "./mistakes/upsampling";
import { defineOperation, optional, required } from "./operation";
import { rearrange } from "./rearrange";

/** Looking up four neighbours takes about as long as this many multiply-adds of a convolution. */
const BLEND_COST = 40;

/**
 * Doubles height and width: `[H, W(, C)]` to `[2H, 2W(, C)]`. "nearest" repeats every pixel two by two; "bilinear"
 * blends the four nearest pixels, 3 : 1 along each axis, pixel centres at half cells and the border repeated
 * (PyTorch's align_corners=False, TensorFlow's half_pixel_centers).
 */
export const upsample = defineOperation({
  name: "upsample",
  summary: "Doubles height and width.",
  positional: { x: required(image, "The image, [H, W] or [H, W, C].") },
  options: {
    by: optional(oneOf("nearest", "bilinear"), "nearest", "Repeat every pixel, or blend the nearest four."),
  },
  mistakes: upsampleMistakes,
  compute: ({ x, by }, effort) => {
    const [height, width] = [2 * x.axis(0), 2 * x.axis(1)];
    const cells = height * width * x.axis(2);
    const affordable = withinBudget(cells, by === "nearest" ? 0 : cells * BLEND_COST, effort);
    if (!affordable.ok) return affordable;
    if (by === "bilinear") return ok(blend(x));
    const pixelAt = (row: number, column: number) => Math.floor(row / 2) * x.axis(1) + Math.floor(column / 2);
    return ok(rearrange({ image: x, size: [height, width], pixelAt }));
  },
});

/** Every cell of the result: 9/16 of the pixel it lies in, 3/16 of the two beside it, 1/16 of the diagonal one. */
function blend(x: Tensor): Tensor {
  const [height, width, channels] = [x.axis(0), x.axis(1), x.axis(2)];
  const data = new Float64Array(4 * x.data.length);
  for (let cell = 0; cell < data.length; cell++) {
    const pixel = Math.floor(cell / channels);
    const rows = neighbours(Math.floor(pixel / (2 * width)), height);
    const columns = neighbours(pixel % (2 * width), width);
    const at = (row: number, column: number) =>
      x.data[(row * width + column) * channels + (cell % channels)] ?? 0;
    const sides = at(rows.near, columns.far) + at(rows.far, columns.near);
    data[cell] = (9 * at(rows.near, columns.near) + 3 * sides + at(rows.far, columns.far)) / 16;
  }
  return new Tensor([2 * height, 2 * width, ...x.shape.slice(2)], data);
}

/** The input cell that half a cell lies in, and the next one on its own side. */
function neighbours(half: number, length: number): { readonly near: number; readonly far: number } {
  const near = Math.floor(half / 2);
  return { near, far: continueAxis("edge", half % 2 === 0 ? near - 1 : near + 1, length) ?? near };
}
