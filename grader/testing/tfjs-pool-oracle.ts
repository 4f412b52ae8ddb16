import type { Tensor } from "../tensor/tensor";
import { tf } from "./tfjs";
import { inTfjs, padImage, toImage } from "./tfjs-run";
import { extent, type PoolingWindow, positions, type Sides } from "./window";

/** maxPool2d by tfjs, [H, W, C]; −Infinity where a window sees padding alone. */
export function tfjsMaxPool2d(x: Tensor, window: PoolingWindow): Tensor {
  return inTfjs(() => {
    const [down, across] = window.dilation;
    if (window.padding === "same" && down === 1 && across === 1) {
      return tf.maxPool(toImage(x), [...window.size], [...window.stride], "same");
    }
    const image = padImage(toImage(x), sidesWithOverhang(x, window), Number.NEGATIVE_INFINITY);
    if (down === 1 && across === 1) return tf.maxPool(image, [...window.size], [...window.stride], "valid");
    return taps(x, image, window).reduce((most, tap) => tf.maximum(most, tap));
  });
}

/**
 * avgPool2d by tfjs, [H, W, C]: the window's sum divided by the sum under it of a mask of what counts.
 * NaN where nothing counts. Without counted padding and ceil mode: tfjs' own average.
 */
export function tfjsAvgPool2d(x: Tensor, window: PoolingWindow, countIncludePad: boolean): Tensor {
  return inTfjs(() => {
    const [size, stride] = [[...window.size], [...window.stride]] as const;
    const image = toImage(x);
    if (!countIncludePad && window.padding === "same")
      return tf.avgPool(image, pairOf(size), pairOf(stride), "same");
    const overhang = sidesWithOverhang(x, window);
    const counted = countIncludePad
      ? padImage(padImage(tf.onesLike(image), sidesOf(x, window), 1), overhangOf(x, window), 0)
      : padImage(tf.onesLike(image), overhang, 0);
    const sums = tf.avgPool(padImage(image, overhang, 0), pairOf(size), pairOf(stride), "valid");
    return tf.div(sums, tf.avgPool(counted, pairOf(size), pairOf(stride), "valid"));
  });
}

const pairOf = ([first = 1, second = 1]: readonly number[]): [number, number] => [first, second];

/** One image for every tap of the window: what lies under it at every position. */
function taps(x: Tensor, image: tf.Tensor3D, window: PoolingWindow): tf.Tensor[] {
  const { size, stride, dilation } = window;
  const [rows, columns] = outputOf(x, window);
  return Array.from({ length: size[0] * size[1] }, (_, tap) => {
    const top = Math.floor(tap / size[1]) * dilation[0];
    const left = (tap % size[1]) * dilation[1];
    const end = [top + (rows - 1) * stride[0] + 1, left + (columns - 1) * stride[1] + 1, x.axis(2)];
    return tf.stridedSlice(image, [top, left, 0], end, [...stride, 1]);
  });
}

/** "same" settled by tfjs itself. */
function sidesOf(x: Tensor, { size, stride, dilation, padding }: PoolingWindow): Sides {
  if (padding !== "same") return padding;
  const { padInfo } = tf.backend_util.computePool2DInfo(
    [1, x.axis(0), x.axis(1), x.axis(2)],
    [...size],
    [...stride],
    [...dilation],
    "same",
  );
  return [
    [padInfo.top, padInfo.bottom],
    [padInfo.left, padInfo.right],
  ];
}

const axisOf = (x: Tensor, window: PoolingWindow, axis: 0 | 1) => ({
  input: x.axis(axis),
  sides: sidesOf(x, window)[axis],
  extent: extent(window.size[axis], window.dilation[axis]),
  stride: window.stride[axis],
});

const outputOf = (x: Tensor, window: PoolingWindow): readonly [number, number] => [
  positions(axisOf(x, window, 0), window.ceil),
  positions(axisOf(x, window, 1), window.ceil),
];

/** Rows and columns beyond image and padding that the last windows of ceil mode reach. */
function overhangOf(x: Tensor, window: PoolingWindow): Sides {
  const [down, across] = ([0, 1] as const).map((at) => {
    const axis = axisOf(x, window, at);
    const reach = (outputOf(x, window)[at] - 1) * axis.stride + axis.extent;
    return Math.max(0, reach - (axis.sides[0] + axis.input + axis.sides[1]));
  });
  return [
    [0, down ?? 0],
    [0, across ?? 0],
  ];
}

function sidesWithOverhang(x: Tensor, window: PoolingWindow): Sides {
  const [[top, bottom], [left, right]] = sidesOf(x, window);
  const [[, down], [, across]] = overhangOf(x, window);
  return [
    [top, bottom + down],
    [left, right + across],
  ];
}
