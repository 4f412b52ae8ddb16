import { cellCount, type Shape } from "./shape";

/** Cells in row-major order, channels last. The length of `data` is the product of `shape`. */
export class Tensor {
  readonly shape: Shape;
  readonly data: Float64Array;

  constructor(shape: Shape, data: Float64Array) {
    if (data.length !== cellCount(shape)) {
      throw new RangeError(`Tensor: ${data.length} cells do not fill ${shape.join("×")}`);
    }
    this.shape = shape;
    this.data = data;
  }

  /** Length of one axis; 1 beyond the last, so that `[H, W]` reads as `[H, W, 1]`. */
  axis(index: number): number {
    return this.shape[index] ?? 1;
  }
}
