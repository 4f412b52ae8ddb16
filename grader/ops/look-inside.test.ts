import { describe, expect, it } from "vitest";
import { codesOf, evaluate, values } from "../testing/evaluate";

const given = values({
  x: "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]",
  K: "[[1, 0], [0, -1]]",
  A: "[[[1, 2], [3, 0]], [[0, 4], [2, 2]]]",
  G: "[[[1, -1], [1, -1]], [[3, -1], [3, 1]]]",
});

describe("activations, worked out by hand", () => {
  it.each([
    // every cell less its lower right neighbour: −4 everywhere, and 5 more
    ['activations(x, [{type: "conv2d", weights: K, bias: 5}])', "[[1, 1], [1, 1]]"],
    ['activations(x, [{type: "conv2d", weights: K}, {type: "relu"}])', "[[0, 0], [0, 0]]"],
    ['activations(x, {type: "conv2d", weights: K, flip: true})', "[[4, 4], [4, 4]]"],
    // padded, the last column and row keep their cells
    [
      'activations(x, [{type: "conv2d", weights: K, padding: [[0, 1], [0, 1]]}, {type: "relu"}, {type: "maxPool2d", size: 3}])',
      "[[9]]",
    ],
    [
      'activations(x, [{type: "conv2d", weights: K, stride: 2, padding: [[0, 1], [0, 1]]}])',
      "[[-4, 3], [7, 9]]",
    ],
    ['activations(x, [{type: "avgPool2d", size: 2, stride: 1}])', "[[3, 4], [6, 7]]"],
    ['activations(A, [{type: "globalAvgPool2d"}])', "[1.5, 2]"],
    ['activations(A, [{type: "globalMaxPool2d"}])', "[3, 4]"],
    ['activations(A, [{type: "depthwiseConv2d", weights: [[[2, 10]]]}])[0]', "[[2, 20], [6, 0]]"],
    ['activations([[1, 2]], [{type: "convTranspose2d", weights: [[1, 10]], stride: 2}])', "[[1, 10, 2, 20]]"],
    ['activations([[0]], [{type: "sigmoid"}])', "[[0.5]]"],
    // 1·1 + 2·3 + 10, 1·2 + 2·4 + 20
    ['activations([1, 2], [{type: "dense", weights: [[1, 2], [3, 4]], bias: [10, 20]}])', "[17, 30]"],
    [
      'activations([[1, 2]], [{type: "flatten"}, {type: "dropout", rate: 0.5}, {type: "dense", weights: [[1], [1]]}])',
      "[3]",
    ],
    ['activations(x, [{type: "relu", frozen: true}])[0]', "[1, 2, 3]"],
    // a residual block: x + relu(−x), which is x where it is positive and 0 where it is not
    [
      'activations([[1, -2]], [{type: "add", branches: [[], [{type: "conv2d", weights: [[-1]]}, {type: "relu"}]]}])',
      "[[1, 0]]",
    ],
    [
      'activations([[1, 2]], [{type: "concat", branches: [[], [{type: "conv2d", weights: [[10]]}]]}])',
      "[[[1, 10], [2, 20]]]",
    ],
    ['activations([1, 2], [{type: "concat", branches: [[], {type: "sigmoid"}, []]}])[4]', "1"],
  ])("%s", (program, expected) => {
    expect(evaluate(program, given)).toEqual(JSON.parse(expected));
  });

  it.each([
    ['activations(x, [{type: "conv2d"}])', "missing-argument"],
    ['activations(x, [{type: "conv2d", weights: K, pading: 1}])', "unknown-option"],
    ['activations(x, [{type: "conv2d", size: 2, weights: K}])', "unknown-option"],
    ['activations(x, [{type: "conv2D", weights: K}])', "unknown-operation"],
    ['activations(x, [{type: "batchNorm"}])', "unknown-operation"],
    ["activations(x, [{weights: K}])", "wrong-argument"],
    ["activations(x, [])", "wrong-argument"],
    ['activations(x, [{type: "dense", weights: K}])', "wrong-argument"],
    ['activations([1, 2, 3], [{type: "dense", weights: K}])', "shapes-differ"],
    ['activations([1, 2], [{type: "dense", weights: K, bias: [1, 2, 3]}])', "wrong-argument"],
    ['activations([1, 2], [{type: "dense", weights: 3}])', "wrong-argument"],
    ['activations(x, [{type: "conv2d", weights: ones([4, 4])}])', "kernel-too-large"],
    ['activations(x, [{type: "maxPool2d"}])', "missing-argument"],
    ['activations(x, [{type: "dropout", rat: 1}])', "unknown-option"],
    ['activations(x, [{type: "add"}])', "missing-argument"],
    ['activations(x, [{type: "add", branches: [[]]}])', "wrong-argument"],
    ['activations(x, [{type: "add", branches: [[], {type: "maxPool2d", size: 2}]}])', "shapes-differ"],
    ['activations(x, [{type: "concat", branches: [[], {type: "maxPool2d", size: 2}]}])', "shapes-differ"],
    ['activations(x, [{type: "concat", branches: [[], {type: "relu", a: 1}]}])', "unknown-option"],
    // what overflows on the way is not cut to 0 by the relu behind it
    ['activations([[1e200]], [{type: "conv2d", weights: [[-1e200]]}, {type: "relu"}])', "value-not-finite"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program, given)).toEqual([code]);
  });

  it("has a budget for all its layers together", () => {
    const layers = Array.from({ length: 30 }, () => ({ type: "relu" }));
    expect(codesOf("activations(ones([1000, 1000]), layers)", { layers })).toEqual(["too-much-work"]);
  });
});

describe("Grad-CAM, worked out by hand", () => {
  it.each([
    // (1 + 1 + 3 + 3) / 4 and (−1 − 1 − 1 + 1) / 4
    ["channelWeights(G)", "[2, -0.5]"],
    // 2·1 − ½·2, 2·3 − 0; 0 − ½·4, 2·2 − ½·2
    ["gradCam(A, G, {relu: false})", "[[1, 6], [-2, 3]]"],
    ["gradCam(A, G, {relu: true})", "[[1, 6], [0, 3]]"],
    ["gradCam(A, G)", "[[1, 6], [0, 3]]"],
  ])("%s", (program, expected) => {
    expect(evaluate(program, given)).toEqual(JSON.parse(expected));
  });

  it.each([
    ["channelWeights(x)", "wrong-argument"],
    ["channelWeights(G, {relu: true})", "unknown-option"],
    ["gradCam(A)", "missing-argument"],
    ["gradCam(x, G)", "wrong-argument"],
    ["gradCam(A, ones([2, 2, 3]))", "shapes-differ"],
    ["gradCam(A, G, {relu: 1})", "wrong-argument"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program, given)).toEqual([code]);
  });
});

describe("ascentStep, worked out by hand", () => {
  it.each([
    // one position: every cell changes by its tap
    ["ascentStep([[1, 2], [3, 4]], K, {rate: 10})", "[[11, 2], [3, -6]]"],
    // three positions of two taps 1, 10: 1, 10 + 1, 10 + 1, 10
    ["ascentStep(zeros([1, 4]), [[1, 10]], {rate: 1})", "[[1, 11, 11, 10]]"],
    ["ascentStep([[5, 5, 5, 5]], [[1, 10]], {rate: 0.5})", "[[5.5, 10.5, 10.5, 10]]"],
    ["ascentStep([[5, 5]], [[1, 10]], {rate: -1})", "[[4, -5]]"],
    // two channels: two positions of a filter of one pixel
    ["ascentStep(zeros([1, 2, 2]), [[[3, 4]]], {rate: 2})", "[[[6, 8], [6, 8]]]"],
    ["ascentStep(zeros([1, 2, 1]), [[3]], {rate: 1})", "[[[3], [3]]]"],
    ["ascentStep(zeros([1, 2]), [[[3]]], {rate: 1})", "[[3, 3]]"],
  ])("%s", (program, expected) => {
    expect(evaluate(program, given)).toEqual(JSON.parse(expected));
  });

  it.each([
    ["ascentStep(x, K)", "missing-argument"],
    ['ascentStep(x, K, {rate: "fast"})', "wrong-argument"],
    ["ascentStep(x, [1], {rate: 1})", "wrong-argument"],
    ["ascentStep(x, ones([1, 1, 2]), {rate: 1})", "channels-differ"],
    ["ascentStep(A, K, {rate: 1})", "channels-differ"],
    ["ascentStep(x, ones([4, 1]), {rate: 1})", "kernel-too-large"],
    ["ascentStep(ones([600, 600]), ones([20, 20]), {rate: 1})", "too-much-work"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program, given)).toEqual([code]);
  });
});
