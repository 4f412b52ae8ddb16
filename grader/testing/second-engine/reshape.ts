import type { Value } from "../../ops/value";
import { Tensor } from "../../tensor/tensor";
import { tf } from "../tfjs";
import { toImage, toTfjs } from "../tfjs-run";
import { type Family, inputAt, listOf, numberOf, numbersOf, tensorAt, tensorOf } from "./call";
import { computed } from "./computed";

export const reshape = {
  reshape: (call) => computed(() => tf.reshape(toTfjs(tensorAt(call, 0)), [...numbersOf(inputAt(call, 1))])),
  flatten: (call) => computed(() => toTfjs(tensorAt(call, 0)).flatten()),
  transpose: (call) =>
    computed(() => {
      const x = toTfjs(tensorAt(call, 0));
      return tf.transpose(x, x.rank === 2 ? [1, 0] : [1, 0, 2]);
    }),
  channel: (call) => computed(() => tf.gather(toTfjs(tensorAt(call, 0)), numberOf(inputAt(call, 1)), 2)),
  stack: (call) => computed(() => tf.stack(itemsOf(inputAt(call, 0)).map(toTfjs), 2)),
  concat: (call) => computed(() => tf.concat(itemsOf(inputAt(call, 0)).map(toImage), 2)),
} satisfies Family;

/** A list's items, or the slices of a tensor along its first axis. */
function itemsOf(value: Value): readonly Tensor[] {
  if (!(value instanceof Tensor)) return listOf(value).map(tensorOf);
  return Array.from({ length: value.axis(0) }, (_, at) => tensorOf(itemAt(value, at)));
}

/** `x[i]` of a list, or of a tensor by tfjs. */
export function itemAt(target: Value, at: number): Value {
  if (target instanceof Tensor) return computed(() => tf.gather(toTfjs(target), at, 0));
  return listOf(target)[at] ?? Number.NaN;
}
