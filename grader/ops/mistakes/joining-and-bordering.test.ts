import { describe, expect, test } from "vitest";
import { values } from "../../testing/evaluate";
import { mistaken } from "../../testing/mistaken";

const given = values({
  row: "[[1, 2, 3]]",
  square: "[[1, 2], [3, 6]]",
  signed: "[[-4, -2], [3, 1]]",
  /** Two maps, 1 2 3 4 and 1 1 1 1. */
  maps: "[[[1, 1], [2, 1]], [[3, 1], [4, 1]]]",
});
/** 1·1 − 2·3 + 4 = −1 */
const dense = 'activations([1, 2], [{type: "dense", weights: [[1], [-3]], bias: 4}])';

describe("borders, joints and layers gone wrong", () => {
  test.each([
    ["padding-ignored", "pad(row, [0, 1])", "[[1, 2, 3]]"],
    ["padded-one-side", "pad(square, 1)", "[[0, 0, 0], [0, 1, 2], [0, 3, 6]]"],
    ["edge-replicated", "pad(row, [0, 1])", "[[1, 1, 2, 3, 3]]"],
    ["reflected", "pad(row, [0, 1])", "[[2, 1, 2, 3, 2]]"],
    ["wrapped-around", "pad(row, [0, 1])", "[[3, 1, 2, 3, 1]]"],
    ["padded-with-ones", "pad(row, [0, 1])", "[[1, 1, 2, 3, 1]]"],

    ["other-layout", "stack([square, signed])", "[[[1, 2], [3, 6]], [[-4, -2], [3, 1]]]"],
    ["concat-as-sum", "stack([square, signed])", "[[-3, 0], [6, 7]]"],
    // Channels of the two maps, then of the square.
    ["other-layout", "concat([maps, square])", "[[[1, 2], [3, 4]], [[1, 1], [1, 1]], [[1, 2], [3, 6]]]"],

    ["channels-averaged", "sum(maps, {axis: 2})", "[[1, 1.5], [2, 2.5]]"],
    ["only-first-channel", "sum(maps, {axis: 2})", "[[1, 2], [3, 4]]"],
    ["channels-averaged", "sum([square, signed], {axis: 0})", "[[-1.5, 0], [3, 3.5]]"],
    ["only-first-channel", "sum([square, signed], {axis: 0})", "[[1, 2], [3, 6]]"],
    ["mean-for-sum", "sum(square, {axis: 0})", "[2, 4]"],

    [
      "repeated-for-blended",
      'upsample(square, {by: "bilinear"})',
      "[[1, 1, 2, 2], [1, 1, 2, 2], [3, 3, 6, 6], [3, 3, 6, 6]]",
    ],
    ["zeros-between-pixels", "upsample(square)", "[[1, 0, 2, 0], [0, 0, 0, 0], [3, 0, 6, 0], [0, 0, 0, 0]]"],

    ["bias-forgotten", dense, "[-5]"],
    ["bias-twice", dense, "[3]"],
    ["mean-for-sum", dense, "[1.5]"],
    ["relu-slipped-in", dense, "[0]"],
  ])("%s in %s", (mistake, program, expected) => {
    expect(mistaken(program, mistake, given)).toEqual(JSON.parse(expected));
  });

  test.each([
    ["padding-ignored", "pad(row, 0)"],
    ["edge-replicated", 'pad(row, [0, 1], {mode: "edge"})'],
    ["padded-with-ones", "pad(row, [0, 1], {value: 1})"],
    ["other-layout", "stack([square])"],
    ["channels-averaged", "sum(square, {axis: 0})"],
    ["mean-for-sum", "sum(maps, {axis: 2})"],
    ["repeated-for-blended", "upsample(square)"],
  ])("%s cannot be made in %s", (mistake, program) => {
    expect(mistaken(program, mistake, given)).toBeNull();
  });
});
