import type { ValueRecord } from "../../ops/value";
import { tfjsAvgPool2d, tfjsMaxPool2d } from "../tfjs-pool-oracle";
import { toImage } from "../tfjs-run";
import type { PoolingWindow } from "../window";
import { type Family, flagOf, pairOf, type SecondOperation, sidesOf, tensorAt } from "./call";
import { computed, likeInput } from "./computed";

/** A pooling's window with everything written out; shared with the layers of that name. */
export function poolingWindow(options: ValueRecord): PoolingWindow {
  const size = pairOf(options.size, [1, 1]);
  return {
    size,
    stride: pairOf(options.stride, size),
    padding: sidesOf(options.padding),
    dilation: pairOf(options.dilation, [1, 1]),
    ceil: flagOf(options.ceil, false),
  };
}

const global =
  (reduce: "mean" | "max"): SecondOperation =>
  (call) => {
    const x = tensorAt(call, 0);
    const channels = computed(() => toImage(x)[reduce]([0, 1]));
    return x.shape.length === 2 ? computed(() => toImage(x)[reduce]()) : channels;
  };

export const pooling = {
  maxPool2d: (call) => {
    const x = tensorAt(call, 0);
    return likeInput(x, tfjsMaxPool2d(x, poolingWindow(call.options)));
  },
  avgPool2d: (call) => {
    const x = tensorAt(call, 0);
    const counted = flagOf(call.options.countIncludePad, true);
    return likeInput(x, tfjsAvgPool2d(x, poolingWindow(call.options), counted));
  },
  globalAvgPool2d: global("mean"),
  globalMaxPool2d: global("max"),
} satisfies Family;
