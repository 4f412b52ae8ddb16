import { describe, expect, it } from "vitest";
import { codesOf, evaluate, issuesOf } from "../testing/evaluate";

/** m = 1 2 3 / 4 5 6; image: rows (1 2 / 3 4) and (5 6 / 7 8) of two channels. */
const given = {
  m: [
    [1, 2, 3],
    [4, 5, 6],
  ],
  image: [
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
    ],
  ],
};

describe("reductions, worked out by hand", () => {
  it.each([
    ["sum(m)", 21],
    ["mean(m)", 3.5],
    ["max(m)", 6],
    ["min(m)", 1],
    // over rows: 1 + 4, 2 + 5, 3 + 6
    ["sum(m, {axis: 0})", [5, 7, 9]],
    // over columns: 1 + 2 + 3, 4 + 5 + 6
    ["sum(m, {axis: 1})", [6, 15]],
    ["mean(m, {axis: 0})", [2.5, 3.5, 4.5]],
    ["max(m, {axis: 1})", [3, 6]],
    ["min(m, {axis: 0})", [1, 2, 3]],
    ["sum(m, {axis: [0, 1]})", 21],
    ["sum(m, {axis: [1, 0]})", 21],
    // over the channels: 1 + 2, 3 + 4 / 5 + 6, 7 + 8
    [
      "sum(image, {axis: 2})",
      [
        [3, 7],
        [11, 15],
      ],
    ],
    // over the plane: 1 + 3 + 5 + 7, 2 + 4 + 6 + 8
    ["sum(image, {axis: [0, 1]})", [16, 20]],
    ["sum(image, {axis: [0, 2]})", [14, 22]],
    // all negative: no 0 slips in
    ["max([-3, -2])", -2],
    ["min([3, 2])", 2],
    ["sum([0.1, 0.2])", 0.1 + 0.2],
  ])("%s", (program, expected) => {
    expect(evaluate(program, given)).toEqual(expected);
  });

  it.each([
    ["sum(m, {axis: 2})", "index-outside"],
    ["sum(m, {axis: [0, 2]})", "index-outside"],
    ["sum(m, {axis: -1})", "wrong-argument"],
    ["sum(m, {axis: 0.5})", "wrong-argument"],
    ["sum(m, {axis: [0, 0]})", "wrong-argument"],
    ["sum(m, {axis: []})", "wrong-argument"],
    ["sum(m, {axes: 0})", "unknown-option"],
    ["sum(3)", "wrong-argument"],
    ["sum([1, [2]])", "wrong-argument"],
    ["sum([])", "wrong-argument"],
    ["mean()", "missing-argument"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program, given)).toEqual([code]);
  });

  it("says which axis is outside", () => {
    expect(issuesOf("max(m, {axis: 2})", given)).toMatchObject([{ data: { index: 2, length: 2 } }]);
  });
});

describe("argmax", () => {
  it.each([
    ["argmax([3, 9, 2])", 1],
    ["argmax(m)", [1, 2]],
    ["argmax(image)", [1, 1, 1]],
    // the first in reading order wins a tie
    ["argmax([7, 1, 7])", 0],
    ["argmax([[1, 5], [5, 5]])", [0, 1]],
    ["argmax([[2, 2], [2, 2]])", [0, 0]],
    ["argmax([-0, 0])", 0],
    ["argmax([-2, -1, -1])", 1],
    // row 1, column 0, channel 1
    ["argmax([[[1, 2], [3, 4]], [[5, 9], [7, 8]]])", [1, 0, 1]],
    ["argmax([[5]])", [0, 0]],
  ])("%s", (program, expected) => {
    expect(evaluate(program, given)).toEqual(expected);
  });

  it("has no place for what is not a number", () => {
    // ∞ − ∞ is no number, so no cell is the largest
    expect(codesOf("argmax(exp([1000, 1000]) - exp([1000, 1000]))")).toEqual(["value-not-finite"]);
  });
});
