import type { Value } from "../../ops/value";
import { Tensor } from "../../tensor/tensor";
import type { tf } from "../tfjs";
import { inTfjs } from "../tfjs-run";

/** The value of a computation in tfjs: a number where nothing is left of the shape. */
export function computed(compute: () => tf.Tensor): Value {
  const result = inTfjs(compute);
  return result.shape.length === 0 ? (result.data[0] ?? Number.NaN) : result;
}

/** tfjs answers [H, W, C]; an image that came as a matrix goes as one. */
export const likeInput = (x: Tensor, result: Tensor): Tensor =>
  x.shape.length === 2 && result.shape.length === 3
    ? new Tensor(result.shape.slice(0, 2), result.data)
    : result;
