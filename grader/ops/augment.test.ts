import { describe, expect, it } from "vitest";
import { codesOf, evaluate, issuesOf, values } from "../testing/evaluate";

const given = values({
  m: "[[1, 2, 3], [4, 5, 6]]",
  image: "[[[1, 2], [3, 4]], [[5, 6], [7, 8]]]",
  row: "[[1, 2, 3]]",
});

describe("augmentation, worked out by hand", () => {
  it.each([
    ['flip(m, "horizontal")', "[[3, 2, 1], [6, 5, 4]]"],
    ['flip(m, "vertical")', "[[4, 5, 6], [1, 2, 3]]"],
    // channels stay with their pixel
    ['flip(image, "horizontal")', "[[[3, 4], [1, 2]], [[7, 8], [5, 6]]]"],
    ['flip(image, "vertical")', "[[[5, 6], [7, 8]], [[1, 2], [3, 4]]]"],
    // numpy.rot90: counterclockwise, the last column becomes the first row
    ["rotate90(m)", "[[3, 6], [2, 5], [1, 4]]"],
    ["rotate90(m, 1)", "[[3, 6], [2, 5], [1, 4]]"],
    ["rotate90(m, 2)", "[[6, 5, 4], [3, 2, 1]]"],
    // clockwise: the first column, read upwards, becomes the first row
    ["rotate90(m, 3)", "[[4, 1], [5, 2], [6, 3]]"],
    ["rotate90(m, -1)", "[[4, 1], [5, 2], [6, 3]]"],
    ["rotate90(m, 0)", "[[1, 2, 3], [4, 5, 6]]"],
    ["rotate90(m, -4)", "[[1, 2, 3], [4, 5, 6]]"],
    ["rotate90(m, 5)", "[[3, 6], [2, 5], [1, 4]]"],
    // the example in NumPy's documentation of rot90
    ["rotate90([[1, 2], [3, 4]])", "[[2, 4], [1, 3]]"],
    ["rotate90(image)", "[[[3, 4], [7, 8]], [[1, 2], [5, 6]]]"],
    ["crop(m, [0, 1], [2, 2])", "[[2, 3], [5, 6]]"],
    ["crop(m, [1, 0], [1, 3])", "[[4, 5, 6]]"],
    ["crop(m, 0, 1)", "[[1]]"],
    ["crop(image, [1, 0], [1, 2])", "[[[5, 6], [7, 8]]]"],
  ])("%s", (program, expected) => {
    expect(evaluate(program, given)).toEqual(JSON.parse(expected));
  });

  it.each([
    ["pad([[5]], 1)", "[[0, 0, 0], [0, 5, 0], [0, 0, 0]]"],
    ["pad([[5]], 1, {value: 9})", "[[9, 9, 9], [9, 5, 9], [9, 9, 9]]"],
    // [vertical, horizontal], then [[top, bottom], [left, right]]
    ["pad(row, [0, 1])", "[[0, 1, 2, 3, 0]]"],
    ["pad(row, [[1, 0], [0, 2]])", "[[0, 0, 0, 0, 0], [1, 2, 3, 0, 0]]"],
    ["pad(m, 0)", "[[1, 2, 3], [4, 5, 6]]"],
    ['pad(row, [0, 2], {mode: "edge"})', "[[1, 1, 1, 2, 3, 3, 3]]"],
    ['pad(row, [0, 2], {mode: "reflect"})', "[[3, 2, 1, 2, 3, 2, 1]]"],
    ['pad(row, [0, 2], {mode: "wrap"})', "[[2, 3, 1, 2, 3, 1, 2]]"],
    ['pad(row, [0, 3], {mode: "wrap"})', "[[1, 2, 3, 1, 2, 3, 1, 2, 3]]"],
    // corners: of the corner pixel, of the diagonal neighbour, of the opposite corner
    ['pad([[1, 2], [3, 4]], [[1, 0], [1, 0]], {mode: "edge"})', "[[1, 1, 2], [1, 1, 2], [3, 3, 4]]"],
    ['pad([[1, 2], [3, 4]], [[1, 0], [1, 0]], {mode: "reflect"})', "[[4, 3, 4], [2, 1, 2], [4, 3, 4]]"],
    ['pad([[1, 2], [3, 4]], [[1, 0], [1, 0]], {mode: "wrap"})', "[[4, 3, 4], [2, 1, 2], [4, 3, 4]]"],
    ['pad(row, [[0, 2], [0, 0]], {mode: "edge"})', "[[1, 2, 3], [1, 2, 3], [1, 2, 3]]"],
    ["pad([[[1, 2]]], [[0, 0], [1, 0]], {value: 7})", "[[[7, 7], [1, 2]]]"],
    // the example in PyTorch's documentation of ReflectionPad2d, with cells 0 … 8
    ['pad([[0, 1, 2], [3, 4, 5], [6, 7, 8]], 2, {mode: "reflect"})[0]', "[8, 7, 6, 7, 8, 7, 6]"],
    // and of CircularPad2d
    ['pad([[0, 1, 2], [3, 4, 5], [6, 7, 8]], 2, {mode: "wrap"})[0]', "[4, 5, 3, 4, 5, 3, 4]"],
  ])("%s", (program, expected) => {
    expect(evaluate(program, given)).toEqual(JSON.parse(expected));
  });
});

describe("augmentation that does not work out", () => {
  it.each([
    ['flip(m, "diagonal")', "wrong-argument"],
    ["flip(m, 1)", "wrong-argument"],
    ["flip(m)", "missing-argument"],
    ['flip([1, 2], "horizontal")', "wrong-argument"],
    ["rotate90(m, 0.5)", "wrong-argument"],
    ['rotate90(m, "left")', "wrong-argument"],
    ["rotate90([1, 2], 1)", "wrong-argument"],
    ["crop(m, [0, 0], [0, 1])", "wrong-argument"],
    ["crop(m, [-1, 0], [1, 1])", "wrong-argument"],
    ["crop(m, [0, 0])", "missing-argument"],
    ["pad(m, -1)", "wrong-argument"],
    ['pad(m, "same")', "wrong-argument"],
    ['pad(m, "valid")', "wrong-argument"],
    ["pad(m, 0.5)", "wrong-argument"],
    ["pad(m)", "missing-argument"],
    ['pad(m, 1, {mode: "mirror"})', "wrong-argument"],
    ['pad(m, 1, {value: "x"})', "wrong-argument"],
    ['pad(m, 1, {mode: "edge", value: 1})', "wrong-argument"],
    ["pad(m, 1000)", "tensor-too-large"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program, given)).toEqual([code]);
  });

  it.each([
    ["crop(m, [1, 0], [2, 1])", { axis: "rows", from: 1, to: 2, length: 2 }],
    ["crop(m, [0, 2], [1, 2])", { axis: "columns", from: 2, to: 3, length: 3 }],
    ["crop(m, [5, 0], [1, 1])", { axis: "rows", from: 5, to: 5, length: 2 }],
  ])("%s: a region that is not all inside", (program, data) => {
    expect(issuesOf(program, given)).toMatchObject([
      { code: "region-outside", data: { operation: "crop", ...data } },
    ]);
  });

  it.each([
    ['pad(m, [2, 0], {mode: "reflect"})', { mode: "reflect", axis: "rows", padding: 2, most: 1 }],
    ['pad(m, [0, 3], {mode: "reflect"})', { mode: "reflect", axis: "columns", padding: 3, most: 2 }],
    ['pad([[5]], 1, {mode: "reflect"})', { mode: "reflect", axis: "rows", padding: 1, most: 0 }],
    ['pad(m, [[0, 3], [0, 0]], {mode: "wrap"})', { mode: "wrap", axis: "rows", padding: 3, most: 2 }],
  ])("%s: a border wider than the image can fill", (program, data) => {
    expect(issuesOf(program, given)).toMatchObject([{ code: "padding-too-large", data }]);
  });
});
