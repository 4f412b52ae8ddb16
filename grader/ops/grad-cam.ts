import { issue } from "../issue";
import { ok, refuse } from "../result";
import { formatShape, sameShape } from "../tensor/shape";
import { Tensor } from "../tensor/tensor";
import { numbers, trueOrFalse } from "./argument-type";
import { channelMeans } from "./channel-weights";
import { gradCamMistakes } from "./mistakes/look-inside";
import { defineOperation, optional, required } from "./operation";
import { drawWeightedMaps } from "./trace/draw-channels";

/**
 * Grad-CAM: feature maps summed with the mean gradient of each as its weight, negative cells cut to 0 unless
 * `relu: false`. `[H, W, C]` and `[H, W, C]` give `[H, W]`. Refuses shapes that differ.
 * Source: Selvaraju et al., Grad-CAM, ICCV 2017, equations 1 and 2.
 */
export const gradCam = defineOperation({
  name: "gradCam",
  summary: "The map of what speaks for a class: feature maps weighted by their mean gradients.",
  positional: {
    activations: required(numbers("feature maps [H, W, C]", [3]), "The feature maps of a layer, [H, W, C]."),
    gradients: required(
      numbers("gradients [H, W, C]", [3]),
      "Derivatives of the class score by these, [H, W, C].",
    ),
  },
  options: { relu: optional(trueOrFalse, true, "Whether negative cells of the map become 0.") },
  mistakes: gradCamMistakes,
  compute: ({ activations, gradients, relu }) => {
    if (!sameShape(activations.shape, gradients.shape)) {
      const [left, right] = [formatShape(activations.shape), formatShape(gradients.shape)];
      return refuse(issue("shapes-differ", { operation: "gradCam", left, right }));
    }
    const [weights, channels] = [channelMeans(gradients), activations.axis(2)];
    const map = new Float64Array(activations.axis(0) * activations.axis(1));
    activations.data.forEach((value, at) => {
      const cell = Math.floor(at / channels);
      map[cell] = (map[cell] ?? 0) + value * (weights[at % channels] ?? 0);
    });
    const shown = relu ? map.map((value) => Math.max(0, value)) : map;
    return ok(new Tensor(activations.shape.slice(0, 2), shown));
  },
  trace: ({ activations, gradients, relu }) =>
    sameShape(activations.shape, gradients.shape)
      ? drawWeightedMaps(activations, channelMeans(gradients), relu)
      : null,
});
