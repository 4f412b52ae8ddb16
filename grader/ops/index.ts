import { avgPool2d } from "./avg-pool2d";
import { coefficients } from "./coefficients";
import { convTranspose2d } from "./conv-transpose2d";
import { conv2d } from "./conv2d";
import { depthwiseConv2d } from "./depthwise-conv2d";
import { abs, exp, relu, round, sigmoid } from "./elementwise";
import { globalAvgPool2d, globalMaxPool2d } from "./global-pool";
import { full, identity, ones, zeros } from "./make";
import { maxPool2d } from "./max-pool2d";
import { multiplyAdds, outputShape, parameters, trainable } from "./network";
import type { Operation } from "./operation";
import { receptiveField } from "./receptive-field";
import { argmax, max, mean, min, sum } from "./reduce";
import { channel, concat, flatten, reshape, stack, transpose } from "./reshape";

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
    conv2d,
    depthwiseConv2d,
    convTranspose2d,
    maxPool2d,
    avgPool2d,
    globalAvgPool2d,
    globalMaxPool2d,
    outputShape,
    parameters,
    trainable,
    multiplyAdds,
    receptiveField,
    coefficients,
  ].map((operation) => [operation.name, operation]),
);
