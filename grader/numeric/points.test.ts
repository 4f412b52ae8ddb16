import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shareOf, toHundredths, toWholePoints } from "./points";

describe("shareOf", () => {
  test.each([
    // possible, right, total, earned
    [200, 3, 4, 150],
    [200, 12, 16, 150],
    [100, 1, 3, 33], // 33.3…
    [100, 2, 3, 67], // 66.6…
    [3, 1, 2, 2], // 1.5, a half goes up
    [5, 1, 10, 1], // 0.5
    [100, 0, 7, 0],
    [100, 7, 7, 100],
    [100_000, 19_999, 20_000, 99_995],
    [200, 399, 400, 199], // 199.5 would round to full marks with a cell wrong
    [1, 1, 2, 0],
  ])("of %d hundredths, %d of %d earn %d", (possible, right, total, earned) => {
    expect(shareOf(possible, right, total)).toBe(earned);
  });

  test("a share is whole, never more than possible, never less for more", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.nat(),
        (possible, total, seed) => {
          const right = seed % (total + 1);
          const earned = shareOf(possible, right, total);
          expect(Number.isInteger(earned) && earned >= 0 && earned <= possible).toBe(true);
          expect(Math.abs(earned - (possible * right) / total)).toBeLessThanOrEqual(right < total ? 1 : 0);
          expect(earned === possible).toBe(right === total);
          if (right < total) expect(shareOf(possible, right + 1, total)).toBeGreaterThanOrEqual(earned);
        },
      ),
    );
  });

  test.each([
    [1, 0],
    [-1, 4],
    [5, 4],
  ])("%d of %d is a bug of the caller", (right, total) => {
    expect(() => shareOf(100, right, total)).toThrow(RangeError);
  });
});

describe("toHundredths", () => {
  test.each([
    [2, 200],
    [0.29, 29], // 0.29 × 100 is 28.999999999999996
    [1.15, 115], // 114.99999999999999
    [0.01, 1],
  ])("%d points are %d hundredths and back", (points, hundredths) => {
    expect(toHundredths(points)).toBe(hundredths);
    expect(toWholePoints(hundredths)).toBe(points);
  });
});
