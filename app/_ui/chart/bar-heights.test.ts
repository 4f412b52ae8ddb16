import { describe, expect, test } from "vitest";
import { barHeights } from "./bar-heights";

describe("barHeights", () => {
  test("the largest count is as high as may be, the others in proportion", () => {
    expect(barHeights([0, 5, 10, 20], 120)).toEqual([0, 30, 60, 120]);
  });

  test("a single one among hundreds can still be seen", () => {
    expect(barHeights([1, 300], 120)).toEqual([2, 120]);
  });

  test("nothing at all has no height", () => {
    expect(barHeights([0, 0], 120)).toEqual([0, 0]);
    expect(barHeights([], 120)).toEqual([]);
  });
});
