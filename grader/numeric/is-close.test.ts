import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isClose } from "./is-close";

describe("isClose", () => {
  test.each([
    // found, expected, tolerance, close
    [3, 3, 0, true],
    [-0, 0, 0, true],
    [3.000000001, 3, 0, false], // whole numbers are exact
    [2.9999999999999996, 3, 0, false],
    [3, 2.9999999999999996, 0, true], // the noise is on our side
    [0.3, 0.1 + 0.2, 0, true],
    [0.333333333333, 1 / 3, 0, true],
    [0.3333, 1 / 3, 0, false],
    [0.3333, 1 / 3, 0.001, true],
    [3.05, 3, 0.05, true], // 3.05 - 3 is 0.04999999999999982
    [1.05, 1, 0.05, true], // 1.05 - 1 is 0.050000000000000044: on the border counts as within
    [1.0501, 1, 0.05, false],
    [-1.05, -1, 0.05, true],
    [2, 3, 1, true],
    [1, 3, 1, false],
    [1e15 + 1, 1e15, 0, false],
  ])("%d for %d within %d: %s", (found, expected, tolerance, close) => {
    expect(isClose(found, expected, tolerance)).toBe(close);
  });

  test("nothing is close to what is not finite, itself included", () => {
    const odd = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    fc.assert(
      fc.property(odd, fc.oneof(odd, fc.double()), fc.double({ min: 0 }), (one, other, tolerance) => {
        expect(isClose(one, other, tolerance)).toBe(false);
        expect(isClose(other, one, tolerance)).toBe(false);
      }),
    );
  });

  test("two whole numbers are close without a tolerance only if they are equal", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (left, right) => {
        expect(isClose(left, right, 0)).toBe(left === right);
      }),
    );
  });

  test("a larger tolerance never loses an answer", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const tolerance = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(value, value, tolerance, tolerance, (found, expected, one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        expect(!isClose(found, expected, small) || isClose(found, expected, large)).toBe(true);
      }),
    );
  });
});
