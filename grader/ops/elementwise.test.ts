import { describe, expect, it } from "vitest";
import { codesOf, evaluate, issuesOf } from "../testing/evaluate";

describe("zero has no sign", () => {
  // toBe tells −0 from 0.
  it.each([
    "round(-0.4)",
    "round(-0.004, 2)",
    "relu(-0)",
    "-0",
    "-(1 - 1)",
    "abs(-0)",
    "sum([-0, -0])",
    "0 - 0",
  ])("%s is 0", (program) => {
    expect(evaluate(program)).toBe(0);
  });

  it.each(["1 / -0", "1 / (0 * -1)", "[[1]] / [[-0]]"])("%s divides by zero", (program) => {
    expect(codesOf(program)).toEqual(["division-by-zero"]);
  });

  it("convolution of zeros with negative filters is 0", () => {
    expect(evaluate("conv2d(zeros([1, 1]), [[-1]])")).toEqual([[0]]);
    expect(evaluate("convTranspose2d(zeros([1, 1]), [[-1]])")).toEqual([[0]]);
  });
});

describe("arithmetic, worked out by hand", () => {
  it.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["7 - 3 - 2", 2],
    ["8 / 4 / 2", 1],
    ["-2 * -3", 6],
    ["[1, 2] + [10, 20]", [11, 22]],
    [
      "[[1, 2], [3, 4]] - [[4, 3], [2, 1]]",
      [
        [-3, -1],
        [1, 3],
      ],
    ],
    [
      "[[1, 2], [3, 4]] * [[1, 2], [3, 4]]",
      [
        [1, 4],
        [9, 16],
      ],
    ],
    ["[6, 8] / [3, 2]", [2, 4]],
    ["10 - [1, 2]", [9, 8]],
    ["[1, 2] - 10", [-9, -8]],
    ["12 / [3, 4]", [4, 3]],
    ["-[[1, -2]]", [[-1, 2]]],
    ["0 / [5]", [0]],
  ])("%s", (program, expected) => {
    expect(evaluate(program)).toEqual(expected);
  });

  it.each([
    ["1 / 0", "division-by-zero"],
    ["[1, 2] / 0", "division-by-zero"],
    ["1 / [1, 0]", "division-by-zero"],
    ["[1, 1] / [1, 0]", "division-by-zero"],
    ["0 / 0", "division-by-zero"],
    ["[1, 2] + [1, 2, 3]", "shapes-differ"],
    ["[[1, 2]] + [[1], [2]]", "shapes-differ"],
    ["[1] + [[1]]", "shapes-differ"],
    ['1 + "1"', "wrong-argument"],
    ["true + 1", "wrong-argument"],
    ["[1, [2]] + 1", "wrong-argument"],
    ["1e308 * 10", "value-not-finite"],
    ["1e308 * [10]", "value-not-finite"],
    ["exp(1000)", "value-not-finite"],
    ["exp([1, 1000])", "value-not-finite"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program)).toEqual([code]);
  });

  it("names both shapes where they differ", () => {
    expect(issuesOf("[[1, 2]] + [[1], [2]]")).toMatchObject([
      { data: { operation: "+", left: "1 × 2", right: "2 × 1" } },
    ]);
  });
});

describe("functions of a cell", () => {
  it.each([
    ["abs(-3)", 3],
    ["abs([[-1, 2]])", [[1, 2]]],
    ["relu(-3)", 0],
    [
      "relu([[-1, 2], [0, -0.5]])",
      [
        [0, 2],
        [0, 0],
      ],
    ],
    ["sigmoid(0)", 0.5],
    ["sigmoid(-1000)", 0],
    ["sigmoid(1000)", 1],
    ["exp(0)", 1],
    ["exp([[0]])", [[1]]],
  ])("%s", (program, expected) => {
    expect(evaluate(program)).toEqual(expected);
  });

  it("sigmoid(1) and exp(1) are what tables say", () => {
    expect(evaluate("sigmoid(1)")).toBeCloseTo(0.731058578630005, 12);
    expect(evaluate("exp(1)")).toBeCloseTo(Math.E, 12);
  });

  it.each(["relu", "abs", "exp", "sigmoid"])("%s refuses text, options and nothing", (operation) => {
    expect(codesOf(`${operation}("1")`)).toEqual(["wrong-argument"]);
    expect(codesOf(`${operation}(1, {axis: 0})`)).toEqual(["unknown-option"]);
    expect(codesOf(`${operation}()`)).toEqual(["missing-argument"]);
  });
});
