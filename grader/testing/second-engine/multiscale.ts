import type { Tensor } from "../../tensor/tensor";
import { tf } from "../tfjs";
import { inTfjs, toImage } from "../tfjs-run";
import { type Family, inputAt, numberOf, tensorAt, textOf } from "./call";
import { likeInput } from "./computed";

export const multiscale = {
  downsample: (call) => half(tensorAt(call, 0), textOf(call.options.by, "average")),
  upsample: (call) => {
    const x = tensorAt(call, 0);
    const size: [number, number] = [2 * x.axis(0), 2 * x.axis(1)];
    const nearest = textOf(call.options.by, "nearest") === "nearest";
    return likeInput(
      x,
      inTfjs(() =>
        nearest
          ? tf.image.resizeNearestNeighbor(toImage(x), size)
          : tf.image.resizeBilinear(toImage(x), size, false, true),
      ),
    );
  },
  pyramid: (call) => {
    const images: Tensor[] = [tensorAt(call, 0)];
    const by = textOf(call.options.by, "average");
    for (let level = 1; level < numberOf(inputAt(call, 1)); level++) {
      const last = images.at(-1);
      if (last) images.push(half(last, by));
    }
    return images;
  },
} satisfies Family;

function half(x: Tensor, by: string): Tensor {
  return likeInput(
    x,
    inTfjs(() => {
      const image = toImage(x);
      if (by === "average") return tf.avgPool(image, 2, 2, "valid");
      if (by === "subsample") return tf.stridedSlice(image, [0, 0, 0], image.shape, [2, 2, 1]);
      const mirrored = mirror(mirror(image, 0), 1).as3D(x.axis(0) + 4, x.axis(1) + 4, x.axis(2));
      const row = tf.tensor2d([[1, 4, 6, 4, 1]]).div(16);
      const kernel = tf.tile(tf.matMul(row, row, true).reshape([5, 5, 1, 1]), [1, 1, x.axis(2), 1]);
      return tf.depthwiseConv2d(mirrored, kernel.as4D(5, 5, x.axis(2), 1), 2, "valid");
    }),
  );
}

/** Two more slices on both sides of an axis, found by walking to and fro along it. */
function mirror(image: tf.Tensor, axis: number): tf.Tensor {
  const length = image.shape[axis] ?? 1;
  const there = Array.from({ length }, (_, at) => at);
  const back = there.slice(1, -1).toReversed();
  const round = [...there, ...back];
  const walk = Array.from({ length: 6 }, () => round).flat();
  // Two steps before the third time round begins.
  const start = 2 * round.length - 2;
  return tf.gather(image, walk.slice(start, start + length + 4), axis);
}
