import { Tensor } from "../../tensor/tensor";

/** Rows and columns exchanged: `[H, W]` to `[W, H]`, `[H, W, C]` to `[W, H, C]`. */
export function transposeImage(x: Tensor): Tensor {
  const [height, width, depth] = [x.axis(0), x.axis(1), x.axis(2)];
  const data = new Float64Array(x.data.length);
  for (let cell = 0; cell < height * width; cell++) {
    const [row, column] = [Math.floor(cell / width), cell % width];
    data.set(x.data.subarray(cell * depth, (cell + 1) * depth), (column * height + row) * depth);
  }
  return new Tensor([width, height, ...x.shape.slice(2)], data);
}
