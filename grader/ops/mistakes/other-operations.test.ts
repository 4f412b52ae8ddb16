import { describe, expect, test } from "vitest";
import { mistakeIds } from "../../mistakes.en";
import { values } from "../../testing/evaluate";
import { mistaken } from "../../testing/mistaken";
import { operations } from "../index";

const given = values({
  square: "[[1, 2], [3, 6]]",
  nine: "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]",
  signed: "[[-4, -2], [3, 1]]",
  /** Two maps, 1 2 3 4 and 1 1 1 1, and gradients 1 2 3 6 and −4 −4 −4 −4 of them. */
  maps: "[[[1, 1], [2, 1]], [[3, 1], [4, 1]]]",
  gradients: "[[[1, -4], [2, -4]], [[3, -4], [6, -4]]]",
});

const conv = (size: number, stride = 1, dilation = 1) =>
  `{type: "conv2d", filters: 1, size: ${size}, stride: ${stride}, dilation: ${dilation}}`;
const pool = '{type: "maxPool2d", size: 2}';

describe("other operations gone wrong", () => {
  test.each([
    // Windows of 3, 2 and 3, the pool moving by 2: right are 3 + 1 + 2 · 2 = 8.
    ["receptive-field-adds-kernels", `receptiveField([${conv(3)}, ${pool}, ${conv(3)}])`, "8"],
    ["receptive-field-ignores-stride", `receptiveField([${conv(3)}, ${pool}, ${conv(3)}])`, "6"], // 1 + 2 + 1 + 2
    ["receptive-field-multiplies", `receptiveField([${conv(3)}, ${pool}, ${conv(3)}])`, "18"],
    ["overlapping-windows", `receptiveField([${conv(3)}, ${pool}, ${conv(3)}])`, "6"],
    // A dilated kernel of 3 spans 5: right are 5 + 2 = 7.
    ["receptive-field-adds-kernels", `receptiveField([${conv(3, 1, 2)}, {type: "relu"}, ${conv(3)}])`, "8"],
    ["dilation-ignored", `receptiveField([${conv(3, 1, 2)}, ${conv(3)}])`, "5"],
    ["dilation-off-by-one", `receptiveField([${conv(3, 1, 2)}, ${conv(3)}])`, "9"],
    [
      "receptive-field-adds-kernels",
      `receptiveField([{type: "conv2d", filters: 1, size: [1, 3]}, ${conv(3)}])`,
      "[4, 6]",
    ],

    ["not-blurred", "downsample(square)", "[[1]]"],
    ["not-blurred", 'downsample(nine, {by: "gaussian"})', "[[1, 3], [7, 9]]"],
    ["not-blurred", "pyramid(square, 2)[1]", "[[1]]"],
    ["halves-area", "downsample(square)", "[[1.5], [4.5]]"],
    ["max-for-average", "downsample(square)", "[[6]]"],
    ["sum-for-average", "downsample(square)", "[[12]]"],
    ["overlapping-windows", "downsample([[1, 2, 3, 4], [1, 2, 3, 4]])", "[[1.5, 2.5, 3.5]]"],

    // Right: 1 + 20, 2 + 30 and so on; the largest at the lower right, [2, 1].
    ["kernel-flipped", "matchTemplate(nine, [[1, 10]])", "[[12, 23], [45, 56], [78, 89]]"],
    ["centre-for-corner", "argmax(matchTemplate(nine, [[1, 10]]))", "[2, 2]"],
    ["centre-for-corner", 'argmax(0 - matchTemplate(nine, [[5, 6], [8, 9]], {method: "ssd"}))', "[2, 2]"],
    [
      "maximum-of-differences",
      'argmax(0 - matchTemplate(nine, [[5, 6], [8, 9]], {method: "ssd"}))',
      "[0, 0]",
    ],
    // Less their means both are −1 1 and −0.5 0.5, or 2 −2 and −0.5 0.5; with them (2 + 8) / √(20 · 5) and 12 / (4 · 5).
    ["mean-not-removed", 'matchTemplate([[2, 4]], [[1, 2]], {method: "ncc"})', "[[1]]"],
    ["mean-not-removed", 'matchTemplate([[4, 0]], [[3, 4]], {method: "ncc"})', "[[0.6]]"],
    ["row-column-swapped", "argmax([[1, 2, 9]])", "[2, 0]"],

    ["flipped-other-way", 'flip(square, "horizontal")', "[[3, 6], [1, 2]]"],
    ["rotated-for-flipped", 'flip(square, "horizontal")', "[[6, 3], [2, 1]]"],
    ["rotated-for-flipped", 'flip(square, "vertical")', "[[6, 3], [2, 1]]"],
    ["rotated-other-way", "rotate90(square)", "[[3, 1], [6, 2]]"],
    ["transposed-for-rotated", "rotate90([[1, 2, 3]])", "[[1], [2], [3]]"],
    ["row-column-swapped", "crop(nine, [0, 1], [1, 2])", "[[4], [7]]"],
    ["counted-from-one", "crop(nine, [1, 1], [1, 2])", "[[1, 2]]"],

    // Weights 12 / 4 = 3 and −4; right: 3 · 1 − 4 = −1, 2, 5, 8, the first cut to 0.
    ["relu-forgotten", "gradCam(maps, gradients)", "[[-1, 2], [5, 8]]"],
    ["sum-for-average", "gradCam(maps, gradients)", "[[0, 8], [20, 32]]"], // 12 and −16
    ["max-for-average", "gradCam(maps, gradients)", "[[2, 8], [14, 20]]"], // 6 and −4
    ["weights-ignored", "gradCam(maps, gradients)", "[[2, 3], [4, 5]]"],
    ["gradients-not-averaged", "gradCam(maps, gradients)", "[[0, 0], [5, 20]]"], // 1−4, 4−4, 9−4, 24−4
    ["channels-averaged", "gradCam(maps, gradients)", "[[0, 1], [2.5, 4]]"],
    ["sum-for-average", "channelWeights(gradients)", "[12, -16]"],
    ["max-for-average", "channelWeights(gradients)", "[6, -4]"],

    // One position of [1 10] on two cells: x + 2 · [1, 10].
    ["descended", "ascentStep([[5, 5]], [[1, 10]], {rate: 2})", "[[3, -15]]"],
    ["rate-forgotten", "ascentStep([[5, 5]], [[1, 10]], {rate: 2})", "[[6, 15]]"],
    ["step-not-added", "ascentStep([[5, 5]], [[1, 10]], {rate: 2})", "[[2, 20]]"],
    ["kernel-flipped", "ascentStep([[5, 5]], [[1, 10]], {rate: 2})", "[[25, 7]]"],

    ["relu-forgotten", "relu(signed)", "[[-4, -2], [3, 1]]"],
    ["relu-forgotten", "relu(-3)", "-3"],
    ["absolute-value", "relu(signed)", "[[4, 2], [3, 1]]"],
    ["mean-for-sum", "sum(square)", "3"],
    ["mean-for-sum", "sum(square, {axis: 0})", "[2, 4]"],
    ["sum-for-average", "mean(square)", "12"],
    ["sum-for-average", "mean(square, {axis: 1})", "[3, 9]"],
    ["minimum", "max(signed)", "-4"],
    ["concat-as-sum", "concat([square, signed])", "[[-3, 0], [6, 7]]"],
    ["channels-forgotten", "coefficients([4, 5, 6])", "20"],
    ["axes-added", "coefficients([4, 5, 6])", "15"],

    // Layers: 1 + 20, 2 + 30 … and the pool; turned, then the pool over 12 23, 45 56.
    [
      "kernel-flipped",
      'activations(nine, [{type: "conv2d", weights: [[1, 10]]}, {type: "maxPool2d", size: 2}])',
      "[[56]]",
    ],
    ["relu-forgotten", 'activations(signed, [{type: "relu"}, {type: "globalAvgPool2d"}])', "-0.5"],
    [
      "concat-as-sum",
      'activations(square, [{type: "concat", branches: [[], [{type: "relu"}]]}])',
      "[[2, 4], [6, 12]]",
    ],
  ])("%s: %s", (mistake, program, expected) => {
    expect(mistaken(program, mistake, given)).toEqual(JSON.parse(expected));
  });

  test.each([
    ["receptive-field-adds-kernels", `receptiveField([${conv(3)}])`],
    ["receptive-field-ignores-stride", `receptiveField([${conv(3)}, ${conv(3, 2)}])`],
    ["not-blurred", 'downsample(square, {by: "subsample"})'],
    ["max-for-average", 'downsample(square, {by: "gaussian"})'],
    ["mean-not-removed", "matchTemplate(nine, [[1, 10]])"],
    ["centre-for-corner", "argmax(matchTemplate(nine, [[1]]))"],
    ["maximum-of-differences", "argmax(nine)"],
    ["maximum-of-differences", "argmax(zeros([2, 2]))"],
    ["row-column-swapped", "argmax([1, 2])"],
    ["rotated-other-way", "rotate90(square, 2)"],
    ["transposed-for-rotated", "rotate90(square, 2)"],
    ["counted-from-one", "crop(nine, [0, 1], [1, 2])"],
    ["relu-forgotten", "gradCam(maps, gradients, {relu: false})"],
    ["max-for-average", "channelWeights([[[1, 2]]])"],
    ["rate-forgotten", "ascentStep([[5, 5]], [[1, 10]], {rate: 1})"],
    ["absolute-value", "relu(square)"],
    ["mean-for-sum", "sum([3])"],
    ["concat-as-sum", "concat([square])"],
    ["concat-as-sum", "concat([square, nine[0]])"],
    ["channels-forgotten", "coefficients([4, 5])"],
    ["axes-added", "coefficients([4])"],
    ["kernel-flipped", 'activations(nine, [{type: "relu"}])'],
  ])("%s cannot be made in %s", (mistake, program) => {
    expect(mistaken(program, mistake, given)).toBeNull();
  });
});

test("every mistake in words is declared by an operation, or lies in the program's structure", () => {
  const declared = new Set([...operations.values()].flatMap(({ mistakes }) => mistakes.map(({ id }) => id)));
  declared.add("summand-dropped");
  expect(mistakeIds.filter((id) => !declared.has(id))).toEqual([]);
});
