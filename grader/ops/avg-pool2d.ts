import { image, ONE_BY_ONE, trueOrFalse } from "./argument-type";
import { avgPoolMistakes } from "./mistakes/pooling";
import { defineOperation, optional, required } from "./operation";
import { pool, poolGeometryOf, poolOptions } from "./pool";
import { drawPool } from "./trace/draw-pool";

/**
 * Mean under a sliding window, channel by channel: `[H, W(, C)]` to `[H', W'(, C)]`.
 * With `countIncludePad` (PyTorch's default) zeros of the padding count in the divisor, cells beyond the padding,
 * which ceil mode can reach, never do; without it only real cells count (TensorFlow's rule).
 */
export const avgPool2d = defineOperation({
  name: "avgPool2d",
  summary: "Averages the values under each window; depth stays.",
  positional: { x: required(image, "The image, [H, W] or [H, W, C].") },
  options: {
    ...poolOptions,
    countIncludePad: optional(trueOrFalse, true, "Whether the padding's zeros count in the average."),
  },
  mistakes: avgPoolMistakes,
  compute: ({ x, countIncludePad, ...options }, effort) =>
    pool("avgPool2d", x, { ...options, dilation: ONE_BY_ONE, effort }, ({ values, covered }) => {
      const sum = values.reduce((total, value) => total + value, 0);
      return sum / (countIncludePad ? covered : values.length);
    }),
  trace: (read) => {
    const geometry = poolGeometryOf({ ...read, dilation: ONE_BY_ONE });
    return (
      geometry && drawPool({ x: read.x, geometry, reduce: "mean", fill: read.countIncludePad ? 0 : null })
    );
  },
});
