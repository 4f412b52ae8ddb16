import { describe, expect, it } from "vitest";
import { evaluate, values } from "../testing/evaluate";

/** The image of the homework: red all 1, green all 2, blue rows of 1, 2, 3, 4; and its filter of ones. */
const homework = values({
  R: "[[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]]",
  G: "[[2, 2, 2, 2], [2, 2, 2, 2], [2, 2, 2, 2], [2, 2, 2, 2]]",
  B: "[[1, 1, 1, 1], [2, 2, 2, 2], [3, 3, 3, 3], [4, 4, 4, 4]]",
  f: "[[1, 1, 1], [1, 1, 1], [1, 1, 1]]",
});

describe("conv2d of the homework's image", () => {
  it.each([
    ["conv2d(R, f)", "[[9, 9], [9, 9]]"],
    ["conv2d(G, f)", "[[18, 18], [18, 18]]"],
    ["conv2d(B, f)", "[[18, 18], [27, 27]]"],
    ["conv2d(R, f) + conv2d(G, f) + conv2d(B, f)", "[[45, 45], [54, 54]]"],
    ["conv2d(R, f, {padding: 1})", "[[4, 6, 6, 4], [6, 9, 9, 6], [6, 9, 9, 6], [4, 6, 6, 4]]"],
    ["conv2d(G, f, {padding: 1})", "[[8, 12, 12, 8], [12, 18, 18, 12], [12, 18, 18, 12], [8, 12, 12, 8]]"],
    ["conv2d(B, f, {padding: 1})", "[[6, 9, 9, 6], [12, 18, 18, 12], [18, 27, 27, 18], [14, 21, 21, 14]]"],
    [
      "conv2d(stack([R, G, B]), reshape(ones([27]), [3, 3, 3, 1]), {padding: 1})[3]",
      "[[26], [39], [39], [26]]",
    ],
    ["conv2d(R, f, {padding: 1, dilation: 2})", "[[4, 4], [4, 4]]"],
    ["conv2d(G, f, {padding: 1, dilation: 2})", "[[8, 8], [8, 8]]"],
    ["conv2d(B, f, {padding: 1, dilation: 2})", "[[12, 12], [8, 8]]"],
    ["conv2d(R + G + B, f, {padding: 1, dilation: 2})", "[[24, 24], [20, 20]]"],
    [
      "conv2d(R + G + B, f, {padding: 1})",
      "[[18, 27, 27, 18], [30, 45, 45, 30], [36, 54, 54, 36], [26, 39, 39, 26]]",
    ],
  ])("%s", (program, expected) => {
    expect(evaluate(program, homework)).toEqual(JSON.parse(expected));
  });
});

describe("conv2d as published", () => {
  // Dumoulin & Visin, A guide to convolution arithmetic for deep learning, figures 1.1 and 1.2.
  const guide = values({
    x: "[[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]]",
    f: "[[0, 1, 2], [2, 2, 0], [0, 1, 2]]",
  });

  it.each([
    ["conv2d(x, f)", "[[12, 12, 17], [10, 17, 19], [9, 6, 14]]"],
    ["conv2d(x, f, {stride: 2, padding: 1})", "[[6, 17, 3], [8, 17, 13], [6, 4, 4]]"],
  ])("in the guide to convolution arithmetic: %s", (program, expected) => {
    expect(evaluate(program, guide)).toEqual(JSON.parse(expected));
  });

  // Zhang et al., Dive into Deep Learning, sections 7.2 and 7.4.
  const dive = values({
    x: "[[0, 1, 2], [3, 4, 5], [6, 7, 8]]",
    y: "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]",
    f: "[[0, 1], [2, 3]]",
    g: "[[1, 2], [3, 4]]",
  });

  it.each([
    ["conv2d(x, f)", "[[19, 25], [37, 43]]"],
    ["conv2d(x, f) + conv2d(y, g)", "[[56, 72], [104, 120]]"],
  ])("in Dive into Deep Learning: %s", (program, expected) => {
    expect(evaluate(program, dive)).toEqual(JSON.parse(expected));
  });
});

describe("conv2d, worked out by hand", () => {
  // Kernels of powers of ten: every digit of a result names the input under that tap, tap 0 the last digit.
  const pixels = values({
    row: "[[1, 2, 3, 4, 5]]",
    square: "[[1, 2], [3, 4]]",
    tens: "[[1, 10], [100, 1000]]",
  });

  it.each([
    // 1·1 + 2·10 + 3·100 + 4·1000
    ["conv2d(square, tens)", "[[4321]]"],
    // turned by 180°: 1·1000 + 2·100 + 3·10 + 4·1
    ["conv2d(square, tens, {flip: true})", "[[1234]]"],
    // starts at columns 0 and 2; column 4 has no neighbour left
    ["conv2d(row, [[1, 10]], {stride: [1, 2]})", "[[21, 43]]"],
    // [vertical, horizontal]: a vertical stride does nothing to one row
    ["conv2d(row, [[1, 10]], {stride: [2, 1]})", "[[21, 32, 43, 54]]"],
    // taps at columns 0, 2, 4
    ["conv2d(row, [[1, 10, 100]], {dilation: [1, 2]})", "[[531]]"],
    // taps at rows 0 and 2 of a column of 1, 2, 3, 4
    ["conv2d([[1], [2], [3], [4]], [[1], [10]], {dilation: [2, 1]})", "[[31], [42]]"],
    // one row above, two columns to the right: 0 0 0 0 / 1 2 0 0 / 3 4 0 0
    ["conv2d(square, tens, {padding: [[1, 0], [0, 2]]})", "[[2100, 200, 0], [4321, 402, 0]]"],
    // one row below, one column to the left: 0 1 2 / 0 3 4 / 0 0 0
    ["conv2d(square, tens, {padding: [[0, 1], [1, 0]]})", "[[3010, 4321], [30, 43]]"],
    // the kernel covers the padded image once: all nine ones
    ["conv2d(ones([3, 3]), ones([5, 5]), {padding: 1})", "[[9]]"],
  ])("%s", (program, expected) => {
    expect(evaluate(program, pixels)).toEqual(JSON.parse(expected));
  });

  it.each([
    // total 1: nothing on the left, one on the right
    ["an even kernel", "[[1, 2, 3, 4]]", "[[1, 10]]", "", "[[21, 32, 43, 4]]"],
    ["an even kernel, rows", "[[1], [2], [3], [4]]", "[[1], [10]]", "", "[[21], [32], [43], [4]]"],
    // ⌈4/2⌉ = 2 outputs, total (2 − 1)·2 + 3 − 4 = 1: windows at columns 0 and 2
    ["stride 2, an odd total", "[[1, 2, 3, 4]]", "[[1, 10, 100]]", ", stride: 2", "[[321, 43]]"],
    // ⌈5/2⌉ = 3 outputs, total (3 − 1)·2 + 3 − 5 = 2: windows at columns −1, 1, 3
    ["stride 2, an even total", "[[1, 2, 3, 4, 5]]", "[[1, 10, 100]]", ", stride: 2", "[[210, 432, 54]]"],
    // total 3: one on the left, two on the right
    ["a kernel longer than the row", "[[1, 2, 3]]", "[[1, 10, 100, 1000]]", "", "[[3210, 321, 32]]"],
    // a span of 3, total 2: taps at −1 and 1, at 0 and 2, at 1 and 3
    ["dilation", "[[1, 2, 3]]", "[[1, 10]]", ", dilation: 2", "[[20, 31, 2]]"],
    // stride beyond the kernel needs no padding: windows at columns 0 and 3
    ["a stride beyond the kernel", "[[1, 2, 3, 4]]", "[[1]]", ", stride: 3", "[[1, 4]]"],
  ])('padding "same": %s', (_, x, f, more, expected) => {
    expect(evaluate(`conv2d(${x}, ${f}, {padding: "same"${more}})`)).toEqual(JSON.parse(expected));
  });
});

describe("conv2d over channels", () => {
  it.each([
    // the pixel (1, 2, 3) under two 1 × 1 filters: 1 + 3 and 2 − 3
    ["conv2d([[[1, 2, 3]]], [[[[1, 0], [0, 1], [1, -1]]]])", "[[[4, -1]]]"],
    // channels (1, 2) meet the first filter, (3, 4) the second: 1·1 + 2·100 and 3·10 + 4·1000
    ["conv2d([[[1, 2, 3, 4]]], [[[[1, 10], [100, 1000]]]], {groups: 2})", "[[[201, 4030]]]"],
    // two filters for each of two groups of one channel
    ["conv2d([[[2, 3]]], [[[[1, 10, 100, 1000]]]], {groups: 2})", "[[[2, 20, 300, 3000]]]"],
    // taps are turned, channels stay: 1·100 + 2·1000 + 3·1 + 4·10
    ["conv2d([[[1, 2], [3, 4]]], [[[[1], [10]], [[100], [1000]]]], {flip: true})", "[[[2143]]]"],
    ["conv2d([[[1]]], [[[[1, 2]]]], {bias: [10, 20]})", "[[[11, 22]]]"],
    ["conv2d([[[1]]], [[[[1, 2]]]], {bias: 5})", "[[[6, 7]]]"],
    // the bias is added at every position: 3 + 100, 5 + 100
    ["conv2d([[1, 2, 3]], [[1, 1]], {bias: 100})", "[[103, 105]]"],
    // two channels, two groups, a bias for each: 3·2 + 1, 5·4 + 2
    ["conv2d([[[3, 5]]], [[[[2, 4]]]], {groups: 2, bias: [1, 2]})", "[[[7, 22]]]"],
    // a matrix meets a bank: the result has channels
    ["conv2d([[3]], [[[[1, 2]]]])", "[[[3, 6]]]"],
    // an image of one channel keeps its channel
    ["conv2d([[[3]]], [[2]])", "[[[6]]]"],
  ])("%s", (program, expected) => {
    expect(evaluate(program)).toEqual(JSON.parse(expected));
  });
});
