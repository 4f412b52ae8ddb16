import { describe, expect, it } from "vitest";
import { codesOf, evaluate, values } from "../testing/evaluate";

const given = values({
  m: "[[1, 3, 5, 7], [5, 7, 9, 11]]",
  row: "[[0, 16, 32, 48, 64]]",
  image: "[[[1, 10], [3, 30]], [[5, 50], [7, 70]]]",
});

describe("downsample, worked out by hand", () => {
  it.each([
    // (1 + 3 + 5 + 7) / 4 and (5 + 7 + 9 + 11) / 4
    ["downsample(m)", "[[4, 8]]"],
    ['downsample(m, {by: "average"})', "[[4, 8]]"],
    ['downsample(m, {by: "subsample"})', "[[1, 5]]"],
    ["downsample(image)", "[[[4, 40]]]"],
    ['downsample(image, {by: "subsample"})', "[[[1, 10]]]"],
    // ⌈5/2⌉ columns: 0, 2, 4
    ['downsample(row, {by: "subsample"})', "[[0, 32, 64]]"],
    // reflected: 32 16 | 0 16 32 48 64 | 48 32. One row reflects into itself, so only columns blur:
    // (32 + 4·16 + 6·0 + 4·16 + 32) / 16 = 12; (0 + 64 + 192 + 192 + 64) / 16 = 32;
    // (32 + 4·48 + 6·64 + 4·48 + 32) / 16 = 52
    ['downsample(row, {by: "gaussian"})', "[[12, 32, 52]]"],
    ['downsample([[0], [16], [32], [48], [64]], {by: "gaussian"})', "[[12], [32], [52]]"],
    // 256 in the middle of 5 × 5, which the outer kept cells see twice, once reflected: weights 1 + 1, 6, 1 + 1
    // along each axis
    ['downsample(pad([[256]], 2), {by: "gaussian"})', "[[4, 12, 4], [12, 36, 12], [4, 12, 4]]"],
    // a constant image stays what it is
    ['downsample(full([4, 6], 3), {by: "gaussian"})', "[[3, 3, 3], [3, 3, 3]]"],
    // two cells reflect to and fro: 0 1 | 0 1 | 0, (0 + 4·1 + 6·0 + 4·1 + 0) / 16
    ['downsample([[0, 1]], {by: "gaussian"})', "[[0.5]]"],
  ])("%s", (program, expected) => {
    expect(evaluate(program, given)).toEqual(JSON.parse(expected));
  });

  it.each([
    ["downsample(row)", "wrong-argument"],
    ["downsample(ones([3, 4]))", "wrong-argument"],
    ['downsample([[1]], {by: "subsample"})', "wrong-argument"],
    ['downsample([[1]], {by: "gaussian"})', "wrong-argument"],
    ['downsample(m, {by: "max"})', "wrong-argument"],
    ["downsample(m, {factor: 2})", "unknown-option"],
    ["downsample(m, 2)", "too-many-arguments"],
    ["downsample([1, 2])", "wrong-argument"],
    // twice 500 · 500 cells of 25 taps, each as dear as ten multiply-adds
    [
      'downsample(ones([1000, 1000]), {by: "gaussian"}) + downsample(ones([1000, 1000]), {by: "gaussian"})',
      "too-much-work",
    ],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program, given)).toEqual([code]);
  });
});

describe("upsample, worked out by hand", () => {
  it.each([
    ["upsample([[1, 2], [3, 4]])", "[[1, 1, 2, 2], [1, 1, 2, 2], [3, 3, 4, 4], [3, 3, 4, 4]]"],
    ['upsample([[1, 2]], {by: "nearest"})', "[[1, 1, 2, 2], [1, 1, 2, 2]]"],
    ["upsample([[[1, 10]]])", "[[[1, 10], [1, 10]], [[1, 10], [1, 10]]]"],
    // 0, (3·0 + 4)/4, (0 + 3·4)/4, 4
    ['upsample([[0, 4]], {by: "bilinear"})', "[[0, 1, 3, 4], [0, 1, 3, 4]]"],
    // the example in PyTorch's documentation of Upsample, align_corners False
    [
      'upsample([[1, 2], [3, 4]], {by: "bilinear"})',
      "[[1, 1.25, 1.75, 2], [1.5, 1.75, 2.25, 2.5], [2.5, 2.75, 3.25, 3.5], [3, 3.25, 3.75, 4]]",
    ],
    ['upsample([[[4, 8]]], {by: "bilinear"})', "[[[4, 8], [4, 8]], [[4, 8], [4, 8]]]"],
  ])("%s", (program, expected) => {
    expect(evaluate(program)).toEqual(JSON.parse(expected));
  });

  it.each([
    ['upsample([[1]], {by: "cubic"})', "wrong-argument"],
    ["upsample([1])", "wrong-argument"],
    ["upsample([[1]], 2)", "too-many-arguments"],
    ["upsample(ones([501, 501]))", "tensor-too-large"],
    ['upsample(ones([501, 501]), {by: "bilinear"})', "tensor-too-large"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program)).toEqual([code]);
  });
});

describe("pyramid, worked out by hand", () => {
  const square = values({ x: "[[1, 2, 3, 4], [5, 6, 7, 8], [1, 2, 3, 4], [5, 6, 7, 8]]" });

  it.each([
    ["pyramid(x, 1)[0]", "[[1, 2, 3, 4], [5, 6, 7, 8], [1, 2, 3, 4], [5, 6, 7, 8]]"],
    // (1 + 2 + 5 + 6) / 4 and (3 + 4 + 7 + 8) / 4
    ["pyramid(x, 2)[1]", "[[3.5, 5.5], [3.5, 5.5]]"],
    ["pyramid(x, 3)[2]", "[[4.5]]"],
    [
      'pyramid(x, 3, {by: "subsample"})',
      "[[[1, 2, 3, 4], [5, 6, 7, 8], [1, 2, 3, 4], [5, 6, 7, 8]], [[1, 3], [1, 3]], [[1]]]",
    ],
    ['pyramid(full([5, 3], 2), 3, {by: "gaussian"})[2]', "[[2], [2]]"],
  ])("%s", (program, expected) => {
    expect(evaluate(program, square)).toEqual(JSON.parse(expected));
  });

  it.each([
    ["pyramid(x, 4)", "wrong-argument"],
    ["pyramid(x, 0)", "wrong-argument"],
    ["pyramid(x, 1.5)", "wrong-argument"],
    ["pyramid(x)", "missing-argument"],
    ["pyramid(ones([6, 6]), 3)", "wrong-argument"],
    ['pyramid(x, 1000000, {by: "gaussian"})', "wrong-argument"],
    ["pyramid(x, 2)[2]", "index-outside"],
    ['pyramid(x, 2, {by: "mean"})', "wrong-argument"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program, square)).toEqual([code]);
  });
});
