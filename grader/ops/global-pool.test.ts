import { describe, expect, it } from "vitest";
import { codesOf, evaluate } from "../testing/evaluate";

describe("global pooling, worked out by hand", () => {
  it.each([
    // (1 + 2 + 3 + 6) / 4
    ["globalAvgPool2d([[1, 2], [3, 6]])", 3],
    ["globalMaxPool2d([[-1, -2], [-3, -6]])", -1],
    // channel 0: (1 + 3) / 2, channel 1: (8 + 6) / 2
    ["globalAvgPool2d([[[1, 8], [3, 6]]])", [2, 7]],
    ["globalMaxPool2d([[[1, 8], [3, 6]]])", [3, 8]],
    // an image of one channel gives a list of one
    ["globalAvgPool2d([[[4], [6]]])", [5]],
    ["globalMaxPool2d([[[4]], [[6]]])", [6]],
  ])("%s", (program, expected) => {
    expect(evaluate(program)).toEqual(expected);
  });

  it.each([
    ["globalAvgPool2d([1, 2])", "wrong-argument"],
    ["globalMaxPool2d(3)", "wrong-argument"],
    ["globalMaxPool2d([[1]], {size: 1})", "unknown-option"],
    ["globalAvgPool2d([[1]], 2)", "too-many-arguments"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program)).toEqual([code]);
  });
});
