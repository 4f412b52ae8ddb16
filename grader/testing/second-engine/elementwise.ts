import type { ArithmeticSign } from "../../ops/elementwise";
import type { Value } from "../../ops/value";
import { tf } from "../tfjs";
import { toTfjs } from "../tfjs-run";
import { type Family, inputAt, numberOf, type SecondOperation, tensorAt, tensorOf } from "./call";
import { computed } from "./computed";

const each =
  (apply: (x: tf.Tensor) => tf.Tensor): SecondOperation =>
  (call) =>
    computed(() => apply(toTfjs(tensorAt(call, 0))));

/**
 * Halves in float32 lie a little above or below; whatever is as close to one as float32 can tell goes away from zero.
 * A value that is no half but so close to one is reported as a difference, and rightly: its rounding hangs by a thread.
 */
const HALF_A_STEP = 1e-6;

export const elementwise = {
  abs: each(tf.abs),
  relu: each(tf.relu),
  sigmoid: each(tf.sigmoid),
  exp: each(tf.exp),
  round: (call) => {
    const scale = 10 ** Math.min(15, call.inputs.length > 1 ? numberOf(inputAt(call, 1)) : 0);
    return computed(() => {
      const x = toTfjs(tensorAt(call, 0));
      const steps = tf.abs(x).mul(scale);
      const nearest = tf.floor(steps.mul(1 + HALF_A_STEP).add(0.5));
      return tf.sign(x).mul(nearest).div(scale);
    });
  },
} satisfies Family;

const SIGNS = { "+": tf.add, "-": tf.sub, "*": tf.mul, "/": tf.div };

/** `+ - * /` by tfjs, which would also broadcast; the first engine has refused that by then. */
export const arithmetic = (sign: ArithmeticSign, left: Value, right: Value): Value =>
  computed(() => SIGNS[sign](toTfjs(tensorOf(left)), toTfjs(tensorOf(right))));

export const negated = (value: Value): Value => computed(() => tf.neg(toTfjs(tensorOf(value))));
