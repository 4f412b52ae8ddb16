import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf, evaluate } from "../testing/evaluate";

describe("round", () => {
  it.each([
    ["round(2.5)", 3],
    ["round(-2.5)", -3],
    ["round(0.5)", 1],
    ["round(-0.5)", -1],
    ["round(2.4)", 2],
    ["round(-2.4)", -2],
    ["round(2.6)", 3],
    ["round(7)", 7],
    // 1.005 is stored as 1.00499999999999989; by hand it is a half
    ["round(1.005, 2)", 1.01],
    ["round(-1.005, 2)", -1.01],
    ["round(2.675, 2)", 2.68],
    ["round(1.45, 1)", 1.5],
    ["round(0.285, 2)", 0.29],
    ["round(10 / 3, 2)", 3.33],
    ["round(2 / 3, 4)", 0.6667],
    // the largest number below one half
    ["round(0.49999999999999994)", 0],
    ["round(9.995, 2)", 10],
    ["round(0.00000049, 6)", 0],
    ["round(1e21)", 1e21],
    ["round(123456789.5)", 123_456_790],
    ["round(1.5, 20)", 1.5],
    [
      "round([[1.25, -1.25], [0.05, 3]], 1)",
      [
        [1.3, -1.3],
        [0.1, 3],
      ],
    ],
  ])("%s is %j", (program, expected) => {
    expect(evaluate(program)).toEqual(expected);
  });

  it.each([
    ["round(1.5, 0.5)", "wrong-argument"],
    ["round(1.5, -1)", "wrong-argument"],
    ["round()", "missing-argument"],
    ["round(1, 2, 3)", "too-many-arguments"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program)).toEqual([code]);
  });

  it("changes nothing that has few enough decimals, and is odd", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (whole, digits) => {
        const value = Number(`${whole}e-${digits}`);
        expect(evaluate("round(value, digits)", { value, digits })).toBe(value);
        expect(evaluate("round(-value, 0) + round(value, 0)", { value })).toBe(0);
      }),
    );
  });
});
