import { ok } from "../result";
import { Tensor } from "../tensor/tensor";
import type { TraceTerm } from "../trace/trace";
import { image, oneOf } from "./argument-type";
import { continueAxis } from "./continue-axis";
import { withinBudget } from "./geometry";
import { upsampleMistakes } from "./mistakes/upsampling";
import { defineOperation, optional, required } from "./operation";
import { type Rearrangement, rearrange } from "./rearrange";
import { drawRearrangement } from "./trace/draw-moved";
import { cellFrom, type Drawing, plainInput } from "./trace/drawing";

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
    return ok(rearrange(repeated(x)));
  },
  trace: ({ x, by }) => (by === "bilinear" ? drawBlend(x) : drawRearrangement(repeated(x))),
});

const repeated = (x: Tensor): Rearrangement => ({
  image: x,
  size: [2 * x.axis(0), 2 * x.axis(1)],
  pixelAt: (row, column) => Math.floor(row / 2) * x.axis(1) + Math.floor(column / 2),
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

/** The same by terms: the four pixels with the weights 9, 3, 3 and 1, then divided by 16. */
function drawBlend(x: Tensor): Drawing {
  const [height, width, channels] = [x.axis(0), x.axis(1), x.axis(2)];
  return {
    inputs: [plainInput("x", x)],
    shape: [2 * height, 2 * width, channels],
    windowed: true,
    cellAt: (cell) => {
      const [rows, columns] = [neighbours(cell[0], height), neighbours(cell[1], width)];
      const terms = BLEND.map(({ at, value: weight }): TraceTerm => {
        const row = at[0] === 0 ? rows.near : rows.far;
        const column = at[1] === 0 ? columns.near : columns.far;
        const value = x.data[(row * width + column) * channels + cell[2]] ?? 0;
        const from = [row, column, cell[2]] as const;
        return { input: 0, from, value, weight: { at, value: weight }, result: value * weight };
      });
      const step = { label: "÷ 16", apply: (sum: number) => sum / 16 };
      return cellFrom({ cell, terms, reduce: "sum", steps: [step] });
    },
  };
}

/** By row, near or far, and by column. */
const BLEND = [
  { at: [0, 0, 0], value: 9 },
  { at: [0, 1, 0], value: 3 },
  { at: [1, 0, 0], value: 3 },
  { at: [1, 1, 0], value: 1 },
] as const;
