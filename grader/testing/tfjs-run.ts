import { Tensor } from "../tensor/tensor";
import { tf } from "./tfjs";
import type { Sides } from "./window";

/** Runs a computation in tfjs (float32, plain JavaScript) and reads the result; intermediates are freed. */
export function inTfjs(compute: () => tf.Tensor): Tensor {
  const result = tf.tidy(compute);
  const data = Float64Array.from(result.dataSync());
  result.dispose();
  return new Tensor(result.shape, data);
}

/** A tensor of any shape. */
export const toTfjs = (x: Tensor): tf.Tensor => tf.tensor(Float32Array.from(x.data), [...x.shape], "float32");

/** [H, W] or [H, W, C] as [H, W, C] */
export const toImage = (x: Tensor): tf.Tensor3D =>
  tf.tensor3d(Float32Array.from(x.data), [x.axis(0), x.axis(1), x.axis(2)]);

/** [kh, kw] or [kh, kw, Cin] or [kh, kw, Cin, Cout] as [kh, kw, Cin, Cout] */
export const toFilters = (filters: Tensor): tf.Tensor4D =>
  tf.tensor4d(Float32Array.from(filters.data), [
    filters.axis(0),
    filters.axis(1),
    filters.axis(2),
    filters.axis(3),
  ]);

/** The image [H, W, C] with `value` around it. */
export const padImage = (image: tf.Tensor3D, [rows, columns]: Sides, value: number): tf.Tensor3D =>
  tf.pad3d(image, [[...rows], [...columns], [0, 0]], value);
