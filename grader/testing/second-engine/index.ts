import { augment } from "./augment";
import type { SecondOperation } from "./call";
import { convolution } from "./convolve";
import { elementwise } from "./elementwise";
import { lookInside } from "./look-inside";
import { make } from "./make";
import { matching } from "./match-template";
import { multiscale } from "./multiscale";
import { network } from "./network";
import { pooling } from "./pool";
import { reduce } from "./reduce";
import { reshape } from "./reshape";

/** Every operation of the answer language a second time, by tfjs in float32 or by another method altogether. */
export const secondOperations: ReadonlyMap<string, SecondOperation> = new Map(
  [
    make,
    elementwise,
    reduce,
    reshape,
    augment,
    convolution,
    pooling,
    multiscale,
    matching,
    network,
    lookInside,
  ].flatMap((family) => Object.entries(family)),
);
