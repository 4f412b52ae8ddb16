import { image, ONE_BY_ONE, pair } from "./argument-type";
import { maxPoolMistakes } from "./mistakes/pooling";
import { defineOperation, optional, required } from "./operation";
import { pool, poolGeometryOf, poolOptions } from "./pool";
import { drawPool } from "./trace/draw-pool";

/**
 * Largest value under a sliding window, channel by channel: `[H, W(, C)]` to `[H', W'(, C)]`.
 * Padding never wins, not even over negative values. Refuses what the geometry refuses.
 */
export const maxPool2d = defineOperation({
  name: "maxPool2d",
  summary: "Keeps the largest value under each window; depth stays.",
  positional: { x: required(image, "The image, [H, W] or [H, W, C].") },
  options: {
    ...poolOptions,
    dilation: optional(pair(1), ONE_BY_ONE, "Distance between neighbouring cells of the window."),
  },
  mistakes: maxPoolMistakes,
  compute: ({ x, ...options }, effort) =>
    pool("maxPool2d", x, { ...options, effort }, ({ values }) =>
      values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
    ),
  trace: (read) => {
    const geometry = poolGeometryOf(read);
    return geometry && drawPool({ x: read.x, geometry, reduce: "maximum", fill: null });
  },
});
