import { Tensor } from "../tensor/tensor";
import type { Pair } from "./argument-type";

export interface Rearrangement {
  /** [H, W] or [H, W, C] */
  readonly image: Tensor;
  /** Rows and columns of the result. */
  readonly size: Pair;
  /** Which pixel of the image, counted in reading order, stands at a place of the result; null: none of them. */
  readonly pixelAt: (row: number, column: number) => number | null;
  /** What stands where no pixel does. */
  readonly blank?: number;
}

/** An image `[H', W'(, C)]` made of pixels of another; every pixel comes with all of its channels. */
export function rearrange({ image, size, pixelAt, blank = 0 }: Rearrangement): Tensor {
  const [height, width] = size;
  const channels = image.axis(2);
  const data = new Float64Array(height * width * channels);
  let to = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const pixel = pixelAt(row, column);
      for (let channel = 0; channel < channels; channel++) {
        data[to++] = pixel === null ? blank : (image.data[pixel * channels + channel] ?? 0);
      }
    }
  }
  return new Tensor([height, width, ...image.shape.slice(2)], data);
}
