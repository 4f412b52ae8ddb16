import { ok } from "../result";
import { Tensor } from "../tensor/tensor";
import { numbers } from "./argument-type";
import { channelWeightsMistakes } from "./mistakes/look-inside";
import { defineOperation, required } from "./operation";
import { drawChannels } from "./trace/draw-channels";

/** Mean of every channel of the gradients: `[H, W, C]` to `[C]`, the weights of Grad-CAM (Selvaraju et al. 2017). */
export const channelWeights = defineOperation({
  name: "channelWeights",
  summary: "The mean gradient of each channel: how much a feature map matters to the class.",
  positional: {
    gradients: required(
      numbers("gradients [H, W, C]", [3]),
      "Derivatives of the class score by the feature maps, [H, W, C].",
    ),
  },
  options: {},
  mistakes: channelWeightsMistakes,
  compute: ({ gradients }) => ok(new Tensor([gradients.axis(2)], channelMeans(gradients))),
  trace: ({ gradients }) => drawChannels("gradients", gradients, "mean"),
});

/** `[H, W, C]` to C means. */
export function channelMeans(x: Tensor): Float64Array {
  const channels = x.axis(2);
  const sums = new Float64Array(channels);
  x.data.forEach((value, at) => {
    sums[at % channels] = (sums[at % channels] ?? 0) + value;
  });
  return sums.map((sum) => (sum * channels) / x.data.length);
}
