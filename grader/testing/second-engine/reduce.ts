import { tf } from "../tfjs";
import { toTfjs } from "../tfjs-run";
import { type Family, numbersOf, type SecondOperation, tensorAt } from "./call";
import { computed } from "./computed";

const reduction =
  (reduce: (x: tf.Tensor, axis?: number[]) => tf.Tensor): SecondOperation =>
  (call) => {
    const { axis } = call.options;
    const axes = axis === undefined ? undefined : [...numbersOf(axis)];
    return computed(() => reduce(toTfjs(tensorAt(call, 0)), axes));
  };

export const reduce = {
  sum: reduction(tf.sum),
  mean: reduction(tf.mean),
  max: reduction(tf.max),
  min: reduction(tf.min),
  argmax: (call) =>
    computed(() => {
      const x = toTfjs(tensorAt(call, 0));
      // Along every axis: where the largest of the slices across it lies.
      const places = x.shape.map((_, axis) => {
        const others = x.shape.map((__, other) => other).filter((other) => other !== axis);
        return { axis, others };
      });
      const first = tf.argMax(x.flatten());
      const hit = tf.oneHot(first.as1D().toInt(), x.size).reshape(x.shape);
      const position = places.map(({ others }) => tf.argMax(tf.max(hit, others)).as1D());
      return position.length === 1 ? first : tf.concat(position);
    }),
} satisfies Family;
