import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eighth, tensor, tensorOf } from "../testing/arbitraries";
import { apply, run, unwrap } from "../testing/evaluate";
import { firstDifference } from "../testing/first-difference";
import { tf } from "../testing/tfjs";
import { inTfjs, toTfjs } from "../testing/tfjs-run";

const functions = { abs: tf.abs, relu: tf.relu, sigmoid: tf.sigmoid, exp: tf.exp };
const signs = { "+": tf.add, "-": tf.sub, "*": tf.mul, "/": tf.div };
const twoTensors = tensor().chain((left) => fc.tuple(fc.constant(left), tensorOf(left.shape)));

describe("elementwise functions", () => {
  it.each(Object.entries(functions))("%s agrees with tfjs", (operation, expected) => {
    fc.assert(
      fc.property(tensor(), (x) => {
        const result = apply(operation, x);
        expect(
          firstDifference(
            unwrap(result),
            inTfjs(() => expected(toTfjs(x))),
          ),
        ).toBeNull();
      }),
    );
  });

  it("round agrees with tfjs wherever there is no half", () => {
    // tfjs rounds halves to even; by hand they go away from zero.
    const noHalf = eighth.filter((value) => Math.abs(value % 1) !== 0.5);
    fc.assert(
      fc.property(tensorOf([3, 4], noHalf), (x) => {
        const result = apply("round", x);
        expect(
          firstDifference(
            unwrap(result),
            inTfjs(() => tf.round(toTfjs(x))),
          ),
        ).toBeNull();
      }),
    );
  });
});

describe("arithmetic", () => {
  it.each(Object.entries(signs))("%s between tensors agrees with tfjs", (sign, expected) => {
    fc.assert(
      fc.property(twoTensors, ([left, right]) => {
        const result = run(`left ${sign} right`, { left, right });
        if (sign === "/" && right.data.includes(0)) {
          expect(result).toMatchObject({ ok: false, issues: [{ code: "division-by-zero" }] });
          return;
        }
        expect(
          firstDifference(
            unwrap(result),
            inTfjs(() => expected(toTfjs(left), toTfjs(right))),
          ),
        ).toBeNull();
      }),
    );
  });

  it.each(Object.entries(signs))("%s with a number on either side agrees with tfjs", (sign, expected) => {
    const nonZero = eighth.filter((value) => value !== 0);
    const drawn = tensor().chain(({ shape }) => tensorOf(shape, nonZero));
    fc.assert(
      fc.property(drawn, nonZero, (x, number) => {
        const after = run(`x ${sign} number`, { x, number });
        const before = run(`number ${sign} x`, { x, number });
        expect(
          firstDifference(
            unwrap(after),
            inTfjs(() => expected(toTfjs(x), tf.scalar(number))),
          ),
        ).toBeNull();
        expect(
          firstDifference(
            unwrap(before),
            inTfjs(() => expected(tf.scalar(number), toTfjs(x))),
          ),
        ).toBeNull();
      }),
    );
  });

  it("a minus sign before a tensor agrees with tfjs", () => {
    fc.assert(
      fc.property(tensor(), (x) => {
        const result = run("-x", { x });
        expect(
          firstDifference(
            unwrap(result),
            inTfjs(() => tf.neg(toTfjs(x))),
          ),
        ).toBeNull();
      }),
    );
  });
});
