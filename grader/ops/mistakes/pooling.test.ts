import { describe, expect, test } from "vitest";
import { values } from "../../testing/evaluate";
import { mistaken, runMistaken } from "../../testing/mistaken";

const given = values({
  row: "[[1, 2, 3, 4, 5]]",
  square: "[[1, 2], [3, 6]]",
  signed: "[[-4, -2], [-3, 1]]",
  deep: "[[[1, 10], [2, 20]], [[3, 30], [4, 40]]]",
});

describe("pooling gone wrong", () => {
  test.each([
    ["average-for-max", "maxPool2d(square, {size: 2})", "[[3]]"], // (1 + 2 + 3 + 6) / 4
    ["average-for-max", "maxPool2d(square, {size: 2, padding: 1})", "[[1, 2], [3, 6]]"], // one cell in each window
    ["minimum", "maxPool2d(square, {size: 2})", "[[1]]"],
    ["overlapping-windows", "maxPool2d(row, {size: [1, 2]})", "[[2, 3, 4, 5]]"],
    ["stride-ignored", "maxPool2d(row, {size: [1, 2], stride: 3})", "[[2, 3, 4, 5]]"],
    ["tiles-like-pooling", "maxPool2d(row, {size: [1, 2], stride: 1})", "[[2, 4]]"],
    ["zero-padding-wins", "maxPool2d(signed, {size: 2, padding: 1})", "[[0, 0], [0, 1]]"],
    ["zero-padding-wins", "maxPool2d(signed, {size: [1, 2], padding: [0, 1]})", "[[0, 0], [0, 1]]"],
    ["max-of-absolute", "maxPool2d(signed, {size: 2})", "[[4]]"],
    ["padding-ignored", "maxPool2d(row, {size: [1, 2], padding: [0, 1]})", "[[2, 4]]"],
    ["padding-ignored", 'maxPool2d(row, {size: [1, 2], padding: "same"})', "[[2, 4]]"],
    ["last-window-kept", "maxPool2d(row, {size: [1, 2]})", "[[2, 4, 5]]"],
    ["dilation-ignored", "maxPool2d(row, {size: [1, 2], stride: 1, dilation: 2})", "[[2, 3, 4, 5]]"],
    ["dilation-as-stride", "maxPool2d(row, {size: [1, 2], stride: 1, dilation: 2})", "[[2, 4]]"],
    ["pooled-over-channels", "maxPool2d(deep, {size: 2})", "[[[40]]]"],
    ["pooled-over-channels", "avgPool2d(deep, {size: 2})", "[[[13.75]]]"], // (2.5 + 25) / 2
    ["max-for-average", "avgPool2d(square, {size: 2})", "[[6]]"],
    ["sum-for-average", "avgPool2d(square, {size: 2})", "[[12]]"],
    ["average-over-valid-cells", "avgPool2d(square, {size: 2, padding: 1})", "[[1, 2], [3, 6]]"],
    [
      "average-over-all-cells",
      "avgPool2d(square, {size: 2, padding: 1, countIncludePad: false})",
      "[[0.25, 0.5], [0.75, 1.5]]",
    ],
    ["average-for-max", "globalMaxPool2d(square)", "3"],
    ["average-for-max", "globalMaxPool2d(deep)", "[2.5, 25]"],
    ["minimum", "globalMaxPool2d(deep)", "[1, 10]"],
    ["max-of-absolute", "globalMaxPool2d(signed)", "4"],
    ["pooled-over-channels", "globalMaxPool2d(deep)", "40"],
    ["max-for-average", "globalAvgPool2d(deep)", "[4, 40]"],
    ["sum-for-average", "globalAvgPool2d(deep)", "[10, 100]"],
    ["pooled-over-channels", "globalAvgPool2d(deep)", "13.75"],
  ])("%s: %s", (mistake, program, expected) => {
    expect(mistaken(program, mistake, given)).toEqual(JSON.parse(expected));
  });

  test.each([
    ["average-for-max", "maxPool2d(square, {size: 1})"],
    ["overlapping-windows", "maxPool2d(square, {size: 2, stride: 1})"],
    ["overlapping-windows", "maxPool2d(square, {size: 1})"],
    ["stride-ignored", "maxPool2d(square, {size: 2})"],
    ["zero-padding-wins", "maxPool2d(signed, {size: 2})"],
    ["max-of-absolute", "maxPool2d(square, {size: 2})"],
    ["last-window-kept", "maxPool2d(square, {size: 2})"],
    ["last-window-kept", "maxPool2d(row, {size: [1, 2], ceil: true})"],
    ["pooled-over-channels", "maxPool2d(square, {size: 2})"],
    ["average-over-valid-cells", "avgPool2d(square, {size: 2})"],
    ["average-over-all-cells", "avgPool2d(square, {size: 2, padding: 1})"],
    ["average-for-max", "globalMaxPool2d([[3]])"],
    ["pooled-over-channels", "globalAvgPool2d(square)"],
  ])("%s cannot be made in %s", (mistake, program) => {
    expect(mistaken(program, mistake, given)).toBeNull();
  });
});

describe("a transposed convolution gone wrong", () => {
  test.each([
    ["kernel-flipped", "convTranspose2d([[2]], [[1, 10]])", "[[20, 2]]"],
    ["transposed-by-forward-formula", "convTranspose2d(row, [[1, 10]])", "[[21, 32, 43, 54]]"],
    [
      "transposed-by-forward-formula",
      'convTranspose2d(row, [[1, 1]], {padding: "same"})',
      "[[3, 5, 7, 9, 5]]",
    ],
    // Copies two apart: 1 10 2 20; the right one lacks the first and last of them.
    [
      "padding-ignored",
      "convTranspose2d([[1, 2]], [[1, 10]], {stride: 2, padding: [0, 1]})",
      "[[1, 10, 2, 20]]",
    ],
    [
      "stride-ignored",
      "convTranspose2d([[1, 2]], [[1, 10]], {stride: 2, outputPadding: 1})",
      "[[1, 12, 20]]",
    ],
    [
      "output-padding-forgotten",
      "convTranspose2d([[1, 2]], [[1, 10]], {stride: 2, outputPadding: [0, 1]})",
      "[[1, 10, 2, 20]]",
    ],
  ])("%s: %s", (mistake, program, expected) => {
    expect(mistaken(program, mistake, given)).toEqual(JSON.parse(expected));
  });

  test("may lead nowhere", () => {
    const program = "convTranspose2d([[1]], [[1, 10], [1, 10]])";
    expect(runMistaken(program, "transposed-by-forward-formula")?.ok).toBe(false);
  });
});
