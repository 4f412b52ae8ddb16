import { issue } from "../../issue";
import { ok, type Result, refuse } from "../../result";
import type { Shape } from "../../tensor/shape";
import { type Pair, wholeNumber } from "../argument-type";
import { windowGeometry } from "../geometry";
import { optional } from "../operation";
import type { Padding } from "../padding";
import { imageInput } from "./image-input";
import { bias, dilation, filters, frozen, padding, size, stride } from "./kernel-settings";
import { defineLayer } from "./layer";
import { windowSpan } from "./span";

/** Convolution with `filters` kernels over Cin / groups channels each. */
export const conv2dLayer = defineLayer({
  type: "conv2d",
  summary: "Convolution.",
  settings: {
    filters,
    size,
    stride,
    padding,
    dilation,
    groups: optional(wholeNumber(1), 1, "Parts into which channels are split."),
    bias,
    frozen,
  },
  arithmetic: ({ groups, filters: outputs, ...settings }) =>
    ok(
      kernelArithmetic("layer conv2d", settings, (channels) => {
        const operation = "layer conv2d";
        for (const [name, value] of [
          ["input channels", channels],
          ["filters", outputs],
        ] as const) {
          if (value % groups !== 0)
            return refuse(issue("not-divisible", { operation, name, value, by: groups }));
        }
        return ok({ outputs, depth: channels / groups });
      }),
    ),
});

/** Convolution of every channel on its own with `multiplier` kernels. */
export const depthwiseConv2dLayer = defineLayer({
  type: "depthwiseConv2d",
  summary: "Convolution of each channel on its own.",
  settings: {
    size,
    stride,
    padding,
    dilation,
    multiplier: optional(wholeNumber(1), 1, "Filters for each channel."),
    bias,
    frozen,
  },
  arithmetic: ({ multiplier, ...settings }) =>
    ok(
      kernelArithmetic("layer depthwiseConv2d", settings, (channels) =>
        ok({ outputs: channels * multiplier, depth: 1 }),
      ),
    ),
});

interface KernelSettings {
  readonly size: Pair;
  readonly stride: Pair;
  readonly padding: Padding;
  readonly dilation: Pair;
  readonly bias: boolean;
}

type Channels = (inputs: number) => Result<{ readonly outputs: number; readonly depth: number }>;

/** Weights: kh·kw·depth per output channel, and a bias. Cost: that many per output position. */
function kernelArithmetic(layer: string, settings: KernelSettings, channels: Channels) {
  const [kh, kw] = settings.size;
  const settle = (input: Shape) => {
    const image = imageInput(layer, input);
    if (!image.ok) return image;
    const [height, width, inputs] = image.value;
    const counts = channels(inputs);
    return counts.ok ? ok({ plane: [height, width] as const, ...counts.value }) : counts;
  };
  const output = (input: Shape): Result<readonly [number, number, number]> => {
    const settled = settle(input);
    if (!settled.ok) return settled;
    const geometry = windowGeometry(settled.value.plane, { ...settings, ceil: false });
    if (!geometry.ok) return geometry;
    return ok([geometry.value.rows.output, geometry.value.columns.output, settled.value.outputs]);
  };
  const weights = (input: Shape): Result<number> => {
    const settled = settle(input);
    return settled.ok ? ok(kh * kw * settled.value.depth * settled.value.outputs) : settled;
  };
  return {
    output,
    parameters: (input: Shape): Result<number> => {
      const [settled, count] = [settle(input), weights(input)];
      if (!settled.ok) return settled;
      return count.ok ? ok(count.value + (settings.bias ? settled.value.outputs : 0)) : count;
    },
    multiplyAdds: (input: Shape): Result<number> => {
      const [result, count] = [output(input), weights(input)];
      if (!result.ok) return result;
      return count.ok ? ok(result.value[0] * result.value[1] * count.value) : count;
    },
    span: windowSpan(settings),
  };
}
