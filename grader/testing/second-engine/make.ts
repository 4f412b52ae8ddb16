import { tf } from "../tfjs";
import { type Family, inputAt, numberOf, numbersOf } from "./call";
import { computed } from "./computed";

export const make = {
  full: (call) => computed(() => tf.fill([...numbersOf(inputAt(call, 0))], numberOf(inputAt(call, 1)))),
  zeros: (call) => computed(() => tf.zeros([...numbersOf(inputAt(call, 0))])),
  ones: (call) => computed(() => tf.ones([...numbersOf(inputAt(call, 0))])),
  identity: (call) => computed(() => tf.eye(numberOf(inputAt(call, 0)))),
} satisfies Family;
