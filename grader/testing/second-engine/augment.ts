import type { Tensor } from "../../tensor/tensor";
import { tf } from "../tfjs";
import { inTfjs, padImage, toImage } from "../tfjs-run";
import type { Sides } from "../window";
import { type Call, type Family, inputAt, numberOf, pairOf, sidesOf, tensorAt, textOf } from "./call";
import { likeInput } from "./computed";

/** An operation from image to image, [H, W, C] inside. */
const onImage = (call: Call, change: (image: tf.Tensor3D) => tf.Tensor): Tensor => {
  const x = tensorAt(call, 0);
  return likeInput(
    x,
    inTfjs(() => change(toImage(x))),
  );
};

export const augment = {
  flip: (call) =>
    onImage(call, (image) => tf.reverse(image, textOf(inputAt(call, 1), "") === "horizontal" ? 1 : 0)),
  rotate90: (call) =>
    onImage(call, (image) => {
      const turns = call.inputs.length > 1 ? numberOf(inputAt(call, 1)) : 1;
      let turned: tf.Tensor = image;
      // One quarter counterclockwise: rows become columns, then the first of them the last.
      for (let turn = 0; turn < ((turns % 4) + 4) % 4; turn++)
        turned = tf.reverse(tf.transpose(turned, [1, 0, 2]), 0);
      return turned;
    }),
  crop: (call) =>
    onImage(call, (image) => {
      const [corner, size] = [pairOf(inputAt(call, 1), [0, 0]), pairOf(inputAt(call, 2), [0, 0])];
      return tf.slice3d(image, [...corner, 0], [...size, image.shape[2]]);
    }),
  pad: (call) =>
    onImage(call, (image) => {
      const sides = sidesOf(inputAt(call, 1));
      if (sides === "same") throw new Error("pad knows no padding by that name");
      return padded(image, sides, textOf(call.options.mode, "zero"), numberOf(call.options.value ?? 0));
    }),
} satisfies Family;

function padded(image: tf.Tensor3D, sides: Sides, mode: string, value: number): tf.Tensor {
  const [[top, bottom], [left, right]] = sides;
  if (mode === "zero") return padImage(image, sides, value);
  if (mode === "reflect")
    return tf.mirrorPad(
      image,
      [
        [top, bottom],
        [left, right],
        [0, 0],
      ],
      "reflect",
    );
  if (mode === "edge") return repeatEdges(image, sides);
  const [height, width, channels] = image.shape;
  const tiled = tf.tile(image, [3, 3, 1]);
  const size: [number, number, number] = [top + height + bottom, left + width + right, channels];
  return tf.slice3d(tiled, [height - top, width - left, 0], size);
}

/** A mirror that stands on the outer edge of the border cells repeats them, one ring at a time. */
function repeatEdges(image: tf.Tensor3D, [[top, bottom], [left, right]]: Sides): tf.Tensor {
  let wide: tf.Tensor = image;
  const rings = Math.max(top, bottom, left, right);
  for (let ring = 0; ring < rings; ring++) {
    const one = (width: number) => (ring < width ? 1 : 0);
    wide = tf.mirrorPad(
      wide,
      [
        [one(top), one(bottom)],
        [one(left), one(right)],
        [0, 0],
      ],
      "symmetric",
    );
  }
  return wide;
}
