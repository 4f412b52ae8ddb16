import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eighth, tensor, tensorOf } from "../testing/arbitraries";
import { apply, unwrap } from "../testing/evaluate";
import { firstDifference } from "../testing/first-difference";
import { tf } from "../testing/tfjs";
import { inTfjs, toTfjs } from "../testing/tfjs-run";

const reductions = { sum: tf.sum, mean: tf.mean, max: tf.max, min: tf.min };

const tensorAndAxes = tensor().chain((x) =>
  fc.tuple(
    fc.constant(x),
    fc.shuffledSubarray(
      x.shape.map((_, axis) => axis),
      { minLength: 1 },
    ),
  ),
);

describe("reductions", () => {
  it.each(Object.entries(reductions))("%s of everything agrees with tfjs", (operation, expected) => {
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

  it.each(Object.entries(reductions))(
    "%s along any axes, in any order, agrees with tfjs",
    (operation, expected) => {
      fc.assert(
        fc.property(tensorAndAxes, ([x, axis]) => {
          const result = apply(operation, x, { axis });
          expect(
            firstDifference(
              unwrap(result),
              inTfjs(() => expected(toTfjs(x), axis)),
            ),
          ).toBeNull();
        }),
      );
    },
  );
});

describe("argmax", () => {
  it("finds the place that tfjs finds, the first of equals", () => {
    // Few values, so that ties are common.
    const cell = eighth.map((value) => Math.round(value / 4));
    const drawn = tensor(3).chain(({ shape }) => tensorOf(shape, cell));
    fc.assert(
      fc.property(drawn, (x) => {
        const result = apply("argmax", x);
        const [flat = Number.NaN] = inTfjs(() => toTfjs(x).flatten().argMax()).data;
        const [a = 1, b = 1, c = 1] = x.shape;
        const place = [Math.floor(flat / (b * c)) % a, Math.floor(flat / c) % b, flat % c];
        expect(
          firstDifference(unwrap(result), x.shape.length === 1 ? flat : place.slice(0, x.shape.length)),
        ).toBeNull();
      }),
    );
  });
});
