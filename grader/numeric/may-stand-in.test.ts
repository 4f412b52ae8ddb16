import { describe, expect, test } from "vitest";
import { isVariedLike, mayStandIn } from "./may-stand-in";

describe("numbers that may stand in", () => {
  test.each<[number[], number[], boolean]>([
    // own, right
    [[152], [163], true],
    [[163_000], [163], true],
    [[163_001], [163], false],
    [[1e308], [163], false],
    [[-1e308], [163], false],
    [[Number.POSITIVE_INFINITY], [163], false],
    [[Number.NaN], [163], false],
    // Next to 0 a thousand is the limit.
    [[1000], [0], true],
    [[1001], [0], false],
    [[162.5], [163], false],
    [[162.5], [163.5], true],
    // Signs are forgotten in honest work.
    [[8, -8, 0, 3], [8, 8, 0, 3], true],
    [[1, 2.5], [1.5, 2], true],
    [[1, 2.5], [1, 2], false],
    [[1e300, 2e300, 3e300, 4e300], [9, 9, 9, 9], false],
  ])("%j for %j: %s", (own, truth, expected) => {
    expect(mayStandIn(own, truth)).toBe(expected);
  });
});

describe("cells varied like the right ones", () => {
  test.each<[number[], number[], boolean]>([
    [[5, 5, 5, 5], [9, 9, 9, 9], true],
    [[0, 0, 0, 0], [1, 2, 3, 4], false],
    [[0, 0, 0, 1], [1, 2, 3, 4], true],
    [[8, 8, 12, 12], [12, 12, 16, 16], true],
    [[0, 0, 0, 0, 1], [1, 2, 3, 4, 5], false],
    [[0, 0, 0, 2, 1], [1, 2, 3, 4, 5], true],
    [[7, 7], [1, 2], false],
  ])("%j for %j: %s", (own, truth, expected) => {
    expect(isVariedLike(own, truth)).toBe(expected);
  });
});
