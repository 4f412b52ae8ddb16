import { describe, expect, it } from "vitest";
import { codesOf, evaluate, issuesOf } from "../testing/evaluate";

describe("making tensors", () => {
  it.each([
    [
      "zeros([2, 3])",
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
    ],
    ["ones([2])", [1, 1]],
    ["full([1, 2], -2.5)", [[-2.5, -2.5]]],
    ["full([1, 1, 2, 1], 3)", [[[[3], [3]]]]],
    ["identity(1)", [[1]]],
    [
      "identity(3)",
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    ],
  ])("%s", (program, expected) => {
    expect(evaluate(program)).toEqual(expected);
  });

  it.each([
    ["zeros([])", "wrong-argument"],
    ["zeros(3)", "wrong-argument"],
    ["zeros([0])", "wrong-argument"],
    ["zeros([2.5])", "wrong-argument"],
    ["zeros([1, 1, 1, 1, 1])", "wrong-argument"],
    // one row more than a million cells
    ["zeros([1001, 1000])", "wrong-argument"],
    ["zeros([9007199254740991, 9007199254740991])", "wrong-argument"],
    ["identity(0)", "wrong-argument"],
    ["identity(1001)", "tensor-too-large"],
    ["full([1])", "missing-argument"],
    ['full([1], "1")', "wrong-argument"],
    ["full([1], 1e999)", "wrong-argument"],
    ["ones([1], 2)", "too-many-arguments"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program)).toEqual([code]);
  });

  it("allows a million cells", () => {
    expect(evaluate("sum(ones([1000, 1000]))")).toBe(1_000_000);
    expect(evaluate("sum(identity(1000))")).toBe(1000);
  });

  it("says how many cells are too many", () => {
    expect(issuesOf("identity(1001)")).toMatchObject([{ data: { cells: 1_002_001, limit: 1_000_000 } }]);
  });
});
