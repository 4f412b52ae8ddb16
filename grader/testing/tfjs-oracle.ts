import type { Pair } from "../ops/argument-type";
import type { Tensor } from "../tensor/tensor";
import { tf } from "./tfjs";
import { inTfjs, padImage, toFilters, toImage } from "./tfjs-run";
import { extent, type Sides, type Window } from "./window";

interface ConvolutionOptions extends Window {
  readonly bias: readonly number[];
  readonly flip: boolean;
  readonly padValue: number;
}

/** conv2d by tfjs, [H, W, Cin] with [kh, kw, Cin / groups, Cout]; groups by splitting image and filters. */
export function tfjsConv2d(
  x: Tensor,
  filters: Tensor,
  options: ConvolutionOptions & { groups: number },
): Tensor {
  return inTfjs(() => {
    const { image, kernels, mode, dilation } = prepare(x, filters, options);
    const banks = tf.split<tf.Tensor4D>(kernels, options.groups, 3);
    const results = tf
      .split<tf.Tensor3D>(image, options.groups, 2)
      .map((part, at) => tf.conv2d(part, banks[at] ?? kernels, [...options.stride], mode, "NHWC", dilation));
    return tf.add(tf.concat(results, 2), tf.tensor1d([...options.bias]));
  });
}

/** depthwiseConv2d by tfjs, [H, W, C] with [kh, kw, C, M]. */
export function tfjsDepthwiseConv2d(x: Tensor, filters: Tensor, options: ConvolutionOptions): Tensor {
  return inTfjs(() => {
    const { image, kernels, mode, dilation } = prepare(x, filters, options);
    const result = tf.depthwiseConv2d(image, kernels, [...options.stride], mode, "NHWC", dilation);
    return tf.add(result, tf.tensor1d([...options.bias]));
  });
}

/** Explicit padding is written around the image, and that of "same" where it is not zeros; a dilation that tfjs refuses becomes zeros in the kernel. */
function prepare(x: Tensor, filters: Tensor, options: ConvolutionOptions) {
  const { stride, dilation, padValue } = options;
  const padding =
    options.padding === "same" && padValue !== 0 ? sameSides(x, filters, options) : options.padding;
  const image = padding === "same" ? toImage(x) : padImage(toImage(x), padding, padValue);
  const mode = padding === "same" ? ("same" as const) : ("valid" as const);
  const bank = options.flip ? tf.reverse4d(toFilters(filters), [0, 1]) : toFilters(filters);
  // tfjs takes either strides or dilations, not both.
  const strided = stride[0] > 1 || stride[1] > 1;
  const kernels = strided ? spread(bank, dilation) : bank;
  const tapDistance: [number, number] = strided ? [1, 1] : [...dilation];
  return { image, kernels, mode, dilation: tapDistance };
}

/** What tfjs adds on each side under "same". */
function sameSides(x: Tensor, filters: Tensor, { stride, dilation }: ConvolutionOptions): Sides {
  const { padInfo } = tf.backend_util.computeConv2DInfo(
    [1, x.axis(0), x.axis(1), 1],
    [filters.axis(0), filters.axis(1), 1, 1],
    [...stride],
    [...dilation],
    "same",
  );
  return [
    [padInfo.top, padInfo.bottom],
    [padInfo.left, padInfo.right],
  ];
}

/** The kernels with dilation − 1 rows and columns of zeros between their taps. */
function spread(kernels: tf.Tensor4D, [down, across]: Pair): tf.Tensor4D {
  const [kh, kw, inputs, outputs] = kernels.shape;
  const loose = tf.pad(kernels.reshape([kh, 1, kw, 1, inputs, outputs]), [
    [0, 0],
    [0, down - 1],
    [0, 0],
    [0, across - 1],
    [0, 0],
    [0, 0],
  ]);
  const bank = loose.as4D(kh * down, kw * across, inputs, outputs);
  return tf.slice4d(bank, [0, 0, 0, 0], [extent(kh, down), extent(kw, across), inputs, outputs]);
}

interface TransposeOptions {
  readonly stride: Pair;
  readonly padding: Window["padding"];
  readonly outputPadding: Pair;
}

/**
 * convTranspose2d by tfjs, [H, W, Cin] with [kh, kw, Cin, Cout]; tfjs has the filters' channels the other way round,
 * and is told the output's size. Explicit padding crops the full result; "same" goes without outputPadding.
 */
export function tfjsConvTranspose2d(x: Tensor, filters: Tensor, options: TransposeOptions): Tensor {
  const { stride, padding, outputPadding } = options;
  return inTfjs(() => {
    const kernels = tf.transpose(toFilters(filters), [0, 1, 3, 2]);
    const outputs = filters.axis(3);
    if (padding === "same") {
      const size: [number, number, number] = [x.axis(0) * stride[0], x.axis(1) * stride[1], outputs];
      return tf.conv2dTranspose(toImage(x), kernels, size, [...stride], "same");
    }
    const height = (x.axis(0) - 1) * stride[0] + filters.axis(0) + outputPadding[0];
    const width = (x.axis(1) - 1) * stride[1] + filters.axis(1) + outputPadding[1];
    const full = tf.conv2dTranspose(toImage(x), kernels, [height, width, outputs], [...stride], "valid");
    const [[top, bottom], [left, right]] = padding;
    return tf.slice3d(full, [top, left, 0], [height - top - bottom, width - left - right, outputs]);
  });
}
