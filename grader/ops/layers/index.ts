import { batchNormLayer } from "./batch-norm";
import { addLayer, concatLayer } from "./branches";
import { convTranspose2dLayer } from "./conv-transpose";
import { conv2dLayer, depthwiseConv2dLayer } from "./convolution";
import { denseLayer } from "./dense";
import type { LayerType } from "./layer";
import {
  avgPool2dLayer,
  dropoutLayer,
  flattenLayer,
  globalAvgPool2dLayer,
  globalMaxPool2dLayer,
  maxPool2dLayer,
  reluLayer,
  sigmoidLayer,
} from "./weightless";

/** Every layer that the arithmetic of networks knows, by its `type`. */
export const layerTypes: ReadonlyMap<string, LayerType> = new Map(
  [
    conv2dLayer,
    depthwiseConv2dLayer,
    convTranspose2dLayer,
    maxPool2dLayer,
    avgPool2dLayer,
    globalAvgPool2dLayer,
    globalMaxPool2dLayer,
    flattenLayer,
    denseLayer,
    reluLayer,
    sigmoidLayer,
    dropoutLayer,
    batchNormLayer,
    concatLayer,
    addLayer,
  ].map((layer) => [layer.type, layer]),
);
