import { issue } from "../issue";
import { ok, refuse } from "../result";
import { Tensor } from "../tensor/tensor";
import { finiteNumber, image, numbers, ONE_BY_ONE, pair, tensorOrNumber, trueOrFalse } from "./argument-type";
import { convolve } from "./convolve";
import { following } from "./follow";
import { windowGeometry, withinBudget } from "./geometry";
import { depthwiseConv2dMistakes } from "./mistakes/convolution";
import { geometryOf } from "./mistakes/sliding";
import { defineOperation, optional, required } from "./operation";
import { NO_PADDING, paddingType } from "./padding";
import { readBias } from "./read-bias";
import { drawConvolution } from "./trace/draw-convolution";
import { turnFilters } from "./turn-filters";

/**
 * Convolves every channel with filters of its own; nothing is summed over channels.
 * `[H, W, C]` with `[kh, kw, C, M]` gives `[H', W', C·M]`, the M results of a channel side by side (TensorFlow's
 * order); `[kh, kw, C]` means M = 1, and `[H, W]` with `[kh, kw]` gives `[H', W']`. Refuses what `conv2d` refuses.
 */
export const depthwiseConv2d = defineOperation({
  name: "depthwiseConv2d",
  summary: "Slides filters over each channel on its own, without summing over channels.",
  positional: {
    x: required(image, "The image, [H, W] or [H, W, C]."),
    filters: required(
      numbers("filters [kh, kw], [kh, kw, C] or [kh, kw, C, multiplier]", [2, 3, 4]),
      "One kernel for each channel, or several: [kh, kw, C, multiplier].",
    ),
  },
  options: {
    stride: optional(pair(1), ONE_BY_ONE, "Step of the window."),
    padding: optional(paddingType, NO_PADDING, "Rows and columns around the image."),
    padValue: following(
      "padValue",
      optional(finiteNumber, 0, "What stands in the padding; the conventions decide when left out."),
    ),
    dilation: optional(pair(1), ONE_BY_ONE, "Distance between neighbouring taps of the kernel."),
    bias: optional(tensorOrNumber, null, "Added to every output: a number, or one for each output channel."),
    flip: following(
      "kernel",
      optional(trueOrFalse, false, "Turn the kernels by 180°; the conventions decide when left out."),
    ),
  },
  mistakes: depthwiseConv2dMistakes,
  compute: ({ x, filters, flip, ...rest }, effort) => {
    const [channels, multiplier] = [x.axis(2), filters.axis(3)];
    if (filters.axis(2) !== channels) {
      return refuse(
        issue("channels-differ", { operation: "depthwiseConv2d", image: channels, filters: filters.axis(2) }),
      );
    }
    const size = [filters.axis(0), filters.axis(1)] as const;
    const bias = readBias("depthwiseConv2d", rest.bias, channels * multiplier);
    if (!bias.ok) return bias;
    const geometry = windowGeometry([x.axis(0), x.axis(1)], { ...rest, size, ceil: false });
    if (!geometry.ok) return geometry;
    const [height, width] = [geometry.value.rows.output, geometry.value.columns.output];
    const cells = height * width * channels * multiplier;
    const affordable = withinBudget(cells, cells * size[0] * size[1], effort);
    if (!affordable.ok) return affordable;
    const bank = grouped(flip ? turnFilters(filters) : filters);
    const data = convolve({
      image: x,
      filters: bank,
      geometry: geometry.value,
      groups: channels,
      bias: bias.value,
      padValue: rest.padValue,
    });
    const flat = x.shape.length === 2 && filters.shape.length === 2;
    return ok(new Tensor(flat ? [height, width] : [height, width, channels * multiplier], data));
  },
  trace: ({ x, filters, flip, bias: given, padValue: fill, ...slide }) => {
    const [bank, geometry] = [grouped(filters), geometryOf({ x, filters, ...slide })];
    const bias = readBias("depthwiseConv2d", given, bank.axis(3));
    if (!bias.ok || !geometry || filters.axis(2) !== x.axis(2)) return null;
    return drawConvolution({
      x,
      filters: bank,
      geometry,
      groups: x.axis(2),
      bias: bias.value,
      flip,
      fill,
    });
  },
});

/** A depthwise convolution is a grouped one with a group for every channel: only the bank's layout differs. */
const grouped = (filters: Tensor): Tensor =>
  new Tensor([filters.axis(0), filters.axis(1), 1, filters.axis(2) * filters.axis(3)], filters.data);
