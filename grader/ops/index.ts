import { activations } from "./activations";
import { ascentStep } from "./ascent-step";
import { avgPool2d } from "./avg-pool2d";
import { channelWeights } from "./channel-weights";
import { coefficients } from "./coefficients";
import { convTranspose2d } from "./conv-transpose2d";
import { conv2d } from "./conv2d";
import { crop } from "./crop";
import { depthwiseConv2d } from "./depthwise-conv2d";
import { downsample } from "./downsample";
import { abs, exp, relu, round, sigmoid } from "./elementwise";
import { flip } from "./flip";
import { globalAvgPool2d, globalMaxPool2d } from "./global-pool";
import { gradCam } from "./grad-cam";
import { full, identity, ones, zeros } from "./make";
import { matchTemplate } from "./match-template";
import { maxPool2d } from "./max-pool2d";
import { multiplyAdds, outputShape, parameters, trainable } from "./network";
import type { Operation } from "./operation";
import { pad } from "./pad";
import { pyramid } from "./pyramid";
import { receptiveField } from "./receptive-field";
import { argmax, max, mean, min, sum } from "./reduce";
import { channel, concat, flatten, reshape, stack, transpose } from "./reshape";
import { rotate90 } from "./rotate90";
import { upsample } from "./upsample";

/** Every operation of the answer language by its name. A new one is one file and one entry here. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  [
    full,
    zeros,
    ones,
    identity,
    abs,
    relu,
    sigmoid,
    exp,
    round,
    sum,
    mean,
    max,
    min,
    argmax,
    reshape,
    flatten,
    transpose,
    channel,
    stack,
    concat,
    flip,
    rotate90,
    crop,
    pad,
    conv2d,
    depthwiseConv2d,
    convTranspose2d,
    maxPool2d,
    avgPool2d,
    globalAvgPool2d,
    globalMaxPool2d,
    downsample,
    upsample,
    pyramid,
    matchTemplate,
    outputShape,
    parameters,
    trainable,
    multiplyAdds,
    receptiveField,
    coefficients,
    activations,
    channelWeights,
    gradCam,
    ascentStep,
  ].map((operation) => [operation.name, operation]),
);
