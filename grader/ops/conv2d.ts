import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { cellCount } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import {
  finiteNumber,
  image,
  numbers,
  ONE_BY_ONE,
  pair,
  tensorOrNumber,
  trueOrFalse,
  wholeNumber,
} from "./argument-type";
import { convolve } from "./convolve";
import type { Effort } from "./effort";
import { following } from "./follow";
import { type Geometry, windowGeometry, withinBudget } from "./geometry";
import { conv2dMistakes } from "./mistakes/convolution";
import { geometryOf } from "./mistakes/sliding";
import { defineOperation, optional, required } from "./operation";
import { NO_PADDING, paddingType } from "./padding";
import { readBias } from "./read-bias";
import { drawConvolution } from "./trace/draw-convolution";
import { turnFilters } from "./turn-filters";

const positional = {
  x: required(image, "The image, [H, W] or [H, W, Cin]."),
  filters: required(
    numbers("filters [kh, kw] or [kh, kw, Cin, Cout]", [2, 4]),
    "One kernel [kh, kw] for a single channel, or a bank [kh, kw, Cin / groups, Cout].",
  ),
};
const options = {
  stride: optional(pair(1), ONE_BY_ONE, "Step of the window."),
  padding: optional(paddingType, NO_PADDING, "Rows and columns around the image."),
  padValue: following(
    "padValue",
    optional(finiteNumber, 0, "What stands in the padding; the conventions decide when left out."),
  ),
  dilation: optional(pair(1), ONE_BY_ONE, "Distance between neighbouring taps of the kernel."),
  groups: optional(wholeNumber(1), 1, "Parts into which channels are split, each with its own filters."),
  bias: optional(tensorOrNumber, null, "Added to every output: a number, or one for each filter."),
  flip: following(
    "kernel",
    optional(
      trueOrFalse,
      false,
      "Turn the kernel by 180°: true convolution, not cross-correlation; the conventions decide when left out.",
    ),
  ),
};

/**
 * 2-D convolution as deep-learning libraries compute it (cross-correlation unless `flip`).
 * `[H, W]` with `[kh, kw]` gives `[H', W']`; `[H, W, Cin]` with `[kh, kw, Cin/groups, Cout]` gives `[H', W', Cout]`.
 * Refuses channels that do not match, groups that do not divide, a kernel larger than its padded input.
 */
export const conv2d = defineOperation({
  name: "conv2d",
  summary: "Slides every filter over the image and sums the products under it.",
  positional,
  options,
  mistakes: conv2dMistakes,
  compute: ({ x, filters, groups, flip, bias: given, padValue, ...slide }, effort) => {
    const bias = readBias("conv2d", given, filters.axis(3));
    if (!bias.ok) return bias;
    const matched = matchChannels(x, filters, groups);
    if (!matched.ok) return matched;
    const size = [filters.axis(0), filters.axis(1)] as const;
    const geometry = windowGeometry([x.axis(0), x.axis(1)], { ...slide, size, ceil: false });
    if (!geometry.ok) return geometry;
    const affordable = convolutionCost(geometry.value, filters, effort);
    if (!affordable.ok) return affordable;
    const kernels = flip ? turnFilters(filters) : filters;
    const data = convolve({
      image: x,
      filters: kernels,
      geometry: geometry.value,
      groups,
      bias: bias.value,
      padValue,
    });
    return ok(new Tensor(outputShape(geometry.value, x, filters), data));
  },
  trace: ({ x, filters, groups, flip, bias: given, padValue: fill, ...slide }) => {
    const [bias, geometry] = [
      readBias("conv2d", given, filters.axis(3)),
      geometryOf({ x, filters, ...slide }),
    ];
    if (!bias.ok || !geometry || !matchChannels(x, filters, groups).ok) return null;
    return drawConvolution({ x, filters, geometry, groups, bias: bias.value, flip, fill });
  },
});

function matchChannels(x: Tensor, filters: Tensor, groups: number): Result<null> {
  const operation = "conv2d";
  const [channels, outputs, depth] = [x.axis(2), filters.axis(3), filters.axis(2)];
  if (channels % groups !== 0)
    return refuse(issue("not-divisible", { operation, name: "x", value: channels, by: groups }));
  if (outputs % groups !== 0)
    return refuse(issue("not-divisible", { operation, name: "filters", value: outputs, by: groups }));
  if (depth * groups === channels) return ok(null);
  return refuse(issue("channels-differ", { operation, image: channels, filters: depth * groups }));
}

function convolutionCost(geometry: Geometry, filters: Tensor, effort: Effort): Result<null> {
  const positions = geometry.rows.output * geometry.columns.output;
  return withinBudget(positions * filters.axis(3), positions * cellCount(filters.shape), effort);
}

const outputShape = ({ rows, columns }: Geometry, x: Tensor, filters: Tensor) =>
  x.shape.length === 2 && filters.shape.length === 2
    ? [rows.output, columns.output]
    : [rows.output, columns.output, filters.axis(3)];
