import { describe, expect, test } from "vitest";
import { values } from "../../testing/evaluate";
import { mistaken } from "../../testing/mistaken";

/**
 * `tens` is a kernel of powers of ten: every digit of a result names the input under that tap, tap 0 the last digit.
 * `deep` is an image of two channels, `square` and ten times as much; `bank` weighs them by 1 and 2 in filter 0, by 3
 * and 4 in filter 1.
 */
const given = values({
  square: "[[1, 2], [3, 4]]",
  nine: "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]",
  row: "[[1, 2, 3, 4, 5]]",
  tens: "[[1, 10], [100, 1000]]",
  signed: "[[1, -2]]",
  deep: "[[[1, 10], [2, 20]], [[3, 30], [4, 40]]]",
  bank: "[[[[1, 3], [2, 4]]]]",
});

const table: readonly (readonly [string, string, string])[] = [
  // The right one: 1·1 + 2·10 + 3·100 + 4·1000 = 4321.
  ["kernel-flipped", "conv2d(square, tens)", "[[1234]]"],
  ["kernel-flipped", "conv2d(square, tens, {flip: true})", "[[4321]]"],
  ["kernel-mirrored-horizontally", "conv2d(square, tens)", "[[3412]]"],
  ["kernel-mirrored-vertically", "conv2d(square, tens)", "[[2143]]"],
  ["kernel-transposed", "conv2d(square, tens)", "[[4231]]"],
  ["kernel-transposed", "conv2d(nine, signed)", "[[-7, -8, -9], [-10, -11, -12]]"], // 1 − 2·4, 4 − 2·7
  ["input-transposed", "conv2d(square, tens)", "[[4231]]"],
  ["output-transposed", "conv2d(row, [[1]])", "[[1], [2], [3], [4], [5]]"],
  ["signs-dropped", "conv2d(row, signed)", "[[5, 8, 11, 14]]"], // 1 + 2·2, 2 + 2·3, …
  ["centre-only", "conv2d(nine, [[1, 2, 3]])", "[[4], [10], [16]]"], // twice the middle column

  // Padded by one: 0 1 2 3 4 5 0, under [1 1 1] the right ones are 3 6 9 12 9.
  ["padding-ignored", "conv2d(row, [[1, 1, 1]], {padding: [0, 1]})", "[[6, 9, 12]]"],
  ["padding-ignored", 'conv2d(row, [[1, 1, 1]], {padding: "same"})', "[[6, 9, 12]]"],
  ["padded-one-side", "conv2d(row, [[1, 1, 1]], {padding: [0, 1]})", "[[3, 6, 9, 12]]"],
  ["edge-replicated", "conv2d(row, [[1, 1, 1]], {padding: [0, 1]})", "[[4, 6, 9, 12, 14]]"],
  ["reflected", "conv2d(row, [[1, 1, 1]], {padding: [0, 1]})", "[[5, 6, 9, 12, 13]]"], // 2 | 1 2 … 5 | 4
  ["wrapped-around", "conv2d(row, [[1, 1, 1]], {padding: [0, 1]})", "[[8, 6, 9, 12, 10]]"], // 5 | … | 1
  ["padded-with-ones", "conv2d(row, [[1, 1, 1]], {padding: [0, 1]})", "[[4, 6, 9, 12, 10]]"],
  ["image-continued", "conv2d(row, [[1, 1, 1]], {padding: [0, 1]})", "[[3, 6, 9, 12, 15]]"], // 0 | … | 6
  ["border-left-empty", "conv2d(row, [[1, 1, 1]], {padding: [0, 1]})", "[[0, 6, 9, 12, 0]]"],
  ["padding-added", "conv2d(row, [[1, 1, 1]])", "[[3, 6, 9, 12, 9]]"],
  ["full-padding", "conv2d(row, [[1, 1, 1]])", "[[1, 3, 6, 9, 12, 9, 5]]"],
  // Both axes progress, by 3 and by 1: the frame of 1 … 9 is −3 −2 −1 0 1 / 0 … 4 / 3 … 7 / 6 … 10 / 9 … 13.
  ["image-continued", "conv2d(nine, [[1]], {padding: 1})[0]", "[-3, -2, -1, 0, 1]"],
  ["image-continued", "conv2d(nine, [[1]], {padding: 1})[4]", "[9, 10, 11, 12, 13]"],

  // The right ones begin at 1 and 3 and 5 (stride 2) …
  ["stride-ignored", "conv2d(row, [[1]], {stride: 2})", "[[1, 2, 3, 4, 5]]"],
  ["stride-one-axis", "conv2d(nine, [[1]], {stride: 2})", "[[1, 3], [4, 6], [7, 9]]"],
  ["stride-offset", "conv2d(row, [[1]], {stride: [1, 2]})", "[[2, 4]]"],
  ["stride-offset", "conv2d(nine, [[1]], {stride: 2})", "[[5]]"],
  ["stride-offset", "conv2d(row, [[1]], {stride: [1, 2], padding: [0, 1]})", "[[1, 3, 5]]"], // not 0 2 4 0
  ["tiles-like-pooling", "conv2d(row, [[1, 1]])", "[[3, 7]]"],
  // … and see 1 3 5 under a kernel of three taps with dilation 2.
  ["dilation-ignored", "conv2d(row, [[1, 1, 1]], {dilation: 2})", "[[6, 9, 12]]"],
  ["dilation-as-stride", "conv2d(row, [[1, 1, 1]], {dilation: 2})", "[[6, 12]]"],
  ["dilation-off-by-one", "conv2d(row, [[1, 10]], {dilation: 2})", "[[41, 52]]"], // 1 + 10·4, 2 + 10·5
  ["input-dilated", "conv2d([[1, 2]], [[1, 10]], {dilation: 2, padding: [0, 2]})", "[[0, 10, 1, 20, 2, 0]]"],
  ["window-offset", "conv2d(row, [[1, 1, 1]], {padding: [0, 1]})", "[[1, 3, 6, 9, 12]]"],
  ["window-offset", "conv2d(square, tens)", "[[1000]]"],

  ["mean-for-sum", "conv2d(row, [[1, 1, 1, 1]])", "[[2.5, 3.5]]"],
  ["maximum-of-products", "conv2d(row, signed)", "[[1, 2, 3, 4]]"],
  ["maximum-of-products", "conv2d(row, signed, {flip: true, bias: 1})", "[[3, 4, 5, 6]]"], // 1·2, 1·3, …
  ["maximum-of-products", "conv2d(deep, bank)", "[[[20, 40], [40, 80]], [[60, 120], [80, 160]]]"],
  ["added-not-multiplied", "conv2d(square, tens)", "[[1121]]"], // 10 + 1111
  ["added-not-multiplied", "conv2d(row, [[1]], {bias: 5})", "[[7, 8, 9, 10, 11]]"],
  ["absolute-value", "conv2d(row, signed)", "[[3, 4, 5, 6]]"], // 1 − 4, 2 − 6, …
  ["relu-slipped-in", "conv2d(row, signed)", "[[0, 0, 0, 0]]"],
  ["bias-forgotten", "conv2d(row, [[1]], {bias: 5})", "[[1, 2, 3, 4, 5]]"],
  ["bias-twice", "conv2d(row, [[1]], {bias: 5})", "[[11, 12, 13, 14, 15]]"],
  ["matrix-product", "conv2d(square, tens)", "[[201, 2010], [403, 4030]]"],

  // The right ones: 1·1 + 10·2 = 21 in filter 0, 1·3 + 10·4 = 43 in filter 1.
  ["one-kernel-channel-for-all", "conv2d(deep, bank)[0][0]", "[11, 33]"],
  ["channels-not-summed", "conv2d(deep, bank)[0][0]", "[1, 3, 20, 40]"],
  ["channels-not-summed", "conv2d(deep, bank, {bias: [100, 200]})[0][0]", "[101, 203, 120, 240]"],
  ["only-first-channel", "conv2d(deep, bank)[0][0]", "[1, 3]"],
  ["channels-averaged", "conv2d(deep, bank)[0][0]", "[10.5, 21.5]"],
  ["summed-over-filters", "conv2d(deep, bank)[0][0]", "[64]"],
  ["one-by-one-without-mixing", "conv2d(deep, bank)[0][0]", "[1, 40]"],

  ["kernel-flipped", "depthwiseConv2d(square, tens)", "[[1234]]"],
  ["mean-for-sum", "depthwiseConv2d(square, tens)", "[[1080.25]]"],
  // Two filters for each channel: 1·1, 1·3 and 10·2, 10·4, and now 1 + 1, 1 + 3 and 10 + 2, 10 + 4.
  ["added-not-multiplied", "depthwiseConv2d(deep, bank)[0][0]", "[2, 4, 12, 14]"],
];

describe("a convolution gone wrong", () => {
  test.each(table)("%s: %s", (mistake, program, expected) => {
    expect(mistaken(program, mistake, given)).toEqual(JSON.parse(expected));
  });

  test.each([
    ["kernel-flipped", "conv2d(nine, [[2]])"],
    ["kernel-mirrored-horizontally", "conv2d(nine, [[1], [2]])"],
    ["kernel-mirrored-vertically", "conv2d(nine, [[1, 2]])"],
    ["kernel-transposed", "conv2d(nine, [[2]])"],
    ["signs-dropped", "conv2d(nine, tens)"],
    ["centre-only", "conv2d(nine, tens)"],
    ["padding-ignored", "conv2d(nine, tens)"],
    ["padding-ignored", 'conv2d(nine, [[2]], {padding: "same"})'],
    ["padded-one-side", "conv2d(nine, tens, {padding: [[0, 1], [0, 1]]})"],
    ["reflected", "conv2d(square, tens, {padding: 2})"],
    ["image-continued", "conv2d(square, tens, {padding: 1})"],
    ["image-continued", "conv2d([[1, 2, 4]], [[1]], {padding: 1})"],
    ["image-continued", "conv2d(ones([3, 3]), tens, {padding: 1})"],
    ["padding-added", "conv2d(nine, tens, {padding: 1})"],
    ["padding-added", "conv2d(nine, [[2]])"],
    ["stride-ignored", "conv2d(nine, tens)"],
    ["stride-one-axis", "conv2d(nine, tens, {stride: [1, 2]})"],
    ["tiles-like-pooling", "conv2d(nine, tens, {stride: 2})"],
    ["dilation-ignored", "conv2d(nine, tens)"],
    ["input-dilated", "conv2d(nine, tens)"],
    ["window-offset", "conv2d(nine, [[2]])"],
    ["mean-for-sum", "conv2d(nine, [[2]])"],
    ["maximum-of-products", "conv2d(nine, [[2]])"],
    ["absolute-value", "conv2d(nine, tens)"],
    ["bias-forgotten", "conv2d(nine, tens, {bias: 0})"],
    ["bias-twice", "conv2d(nine, tens)"],
    ["matrix-product", "conv2d(nine, tens)"],
    ["channels-not-summed", "conv2d(nine, tens)"],
    ["channels-averaged", "conv2d(deep, ones([1, 1, 1, 2]), {groups: 2})"],
    ["summed-over-filters", "conv2d(deep, ones([1, 1, 2, 1]))"],
    ["one-by-one-without-mixing", "conv2d(deep, ones([1, 1, 2, 3]))"],
  ])("%s cannot be made in %s", (mistake, program) => {
    expect(mistaken(program, mistake, given)).toBeNull();
  });
});
