import type { Tensor } from "../../tensor/tensor";
import { tf } from "../tfjs";
import { toImage } from "../tfjs-run";
import { type Family, tensorAt, textOf } from "./call";
import { computed } from "./computed";

export const matching = {
  matchTemplate: (call) => {
    const [x, template] = [tensorAt(call, 0), tensorAt(call, 1)];
    const method = textOf(call.options.method, "correlation");
    return computed(() => {
      const windows = windowsOf(x, template);
      const wanted = toImage(template).reshape([1, 1, template.axis(0) * template.axis(1), template.axis(2)]);
      if (method === "correlation") return windows.mul(wanted).sum([2, 3]);
      // Not by the binomial theorem: in float32, its three large sums do not cancel.
      if (method === "ssd") return tf.squaredDifference(windows, wanted).sum([2, 3]);
      return normalised(windows, wanted);
    });
  },
} satisfies Family;

/** [H', W', taps, C]: what lies under the template at every position. */
function windowsOf(x: Tensor, template: Tensor): tf.Tensor {
  const [height, width] = [x.axis(0) - template.axis(0) + 1, x.axis(1) - template.axis(1) + 1];
  const image = toImage(x);
  const taps = Array.from({ length: template.axis(0) * template.axis(1) }, (_, tap) => {
    const [row, column] = [Math.floor(tap / template.axis(1)), tap % template.axis(1)];
    return tf.slice3d(image, [row, column, 0], [height, width, x.axis(2)]);
  });
  return tf.stack(taps, 2);
}

function normalised(windows: tf.Tensor, wanted: tf.Tensor): tf.Tensor {
  const [x, t] = [windows.sub(windows.mean(2, true)), wanted.sub(wanted.mean(2, true))];
  const energy = x
    .square()
    .sum([2, 3])
    .mul(t.square().sum([2, 3]));
  const range = windows.max(2).sub(windows.min(2)).max(2);
  const score = x.mul(t).sum([2, 3]).div(energy.sqrt());
  return tf.where(range.equal(0), tf.zerosLike(score), score);
}
