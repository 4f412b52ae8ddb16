import type { ValueRecord } from "../../ops/value";
import { tf } from "../tfjs";
import { extent, type PoolingWindow, positions } from "../window";
import { poolingWindow } from "./pool";

/** The window of a convolution or pooling layer; null for any other type. */
export function windowOf(layer: ValueRecord): PoolingWindow | null {
  const pools = layer.type === "maxPool2d" || layer.type === "avgPool2d";
  if (!pools && layer.type !== "conv2d" && layer.type !== "depthwiseConv2d") return null;
  const window = poolingWindow(layer);
  // A convolution steps by 1 where a pooling steps by its size.
  return pools || layer.stride !== undefined ? window : { ...window, stride: [1, 1] };
}

/** Cells of one axis that leave a window, as tfjs settles them for a convolution; less than 1 where it does not fit. */
export function lengthAfter(length: number, window: PoolingWindow, axis: 0 | 1): number {
  const [size, stride, dilation] = [window.size[axis], window.stride[axis], window.dilation[axis]];
  const { padding } = window;
  if (window.ceil && padding !== "same") {
    const reach = extent(size, dilation);
    return positions({ input: length, sides: padding[axis], extent: reach, stride }, true);
  }
  const around = padding === "same" ? 0 : padding[axis][0] + padding[axis][1];
  const mode = padding === "same" ? "same" : "valid";
  const info = tf.backend_util.computeConv2DInfo(
    [1, length + around, 1, 1],
    [size, 1, 1, 1],
    [stride, 1],
    [dilation, 1],
    mode,
  );
  return info.outHeight;
}
