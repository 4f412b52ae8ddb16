import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalNumber } from "./normal-number";

describe("normalNumber", () => {
  test.each([
    [0.5, 0.5],
    [0.1 + 0.2, 0.3],
    [1 / 3, 0.333333333333],
    [-0, 0],
    [1e-7 / 3, 3.33333333333e-8],
    [2 ** 53, 2 ** 53],
    [1e300, 1e300],
    // which a key of 3 does not take for 3
    [2.9999999999999996, 2.9999999999999996],
    [1e-300, 1e-300],
  ])("%d becomes %d", (value, expected) => {
    expect(Object.is(normalNumber(value), expected)).toBe(true);
  });

  test("is its own normal form, and keeps whole and not whole apart", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const normal = normalNumber(value);
        expect(normalNumber(normal)).toBe(normal);
        expect(Number.isInteger(normal)).toBe(Number.isInteger(value));
      }),
    );
  });
});
