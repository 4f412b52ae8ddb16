import { describe, expect, it } from "vitest";
import { codesOf, evaluate, issuesOf } from "../testing/evaluate";

describe("depthwiseConv2d, worked out by hand", () => {
  it.each([
    // a matrix and one kernel: as conv2d
    ["depthwiseConv2d([[1, 2], [3, 4]], [[1, 10], [100, 1000]])", "[[4321]]"],
    // [kh, kw, C]: 2·10 for the first channel, 3·100 for the second; nothing is added up
    ["depthwiseConv2d([[[2, 3]]], [[[10, 100]]])", "[[[20, 300]]]"],
    // [kh, kw, C, 2]: both results of channel 0 first, then both of channel 1
    ["depthwiseConv2d([[[2, 3]]], [[[[1, 10], [100, 1000]]]])", "[[[2, 20, 300, 3000]]]"],
    // two taps in a row: 1·1 + 3·100 for channel 0, 2·10 + 4·1000 for channel 1
    ["depthwiseConv2d([[[1, 2], [3, 4]]], [[[1, 10], [100, 1000]]])", "[[[301, 4020]]]"],
    // turned: 1·100 + 3·1 and 2·1000 + 4·10
    ["depthwiseConv2d([[[1, 2], [3, 4]]], [[[1, 10], [100, 1000]]], {flip: true})", "[[[103, 2040]]]"],
    // taps at columns 0 and 2
    ["depthwiseConv2d([[1, 2, 3, 4]], [[1, 10]], {dilation: [1, 2]})", "[[31, 42]]"],
    // starts at columns 0 and 2
    ["depthwiseConv2d([[1, 2, 3, 4]], [[1, 10]], {stride: 2})", "[[21, 43]]"],
    // a matrix with two kernels has two channels: 5·1, 5·2
    ["depthwiseConv2d([[5]], [[[[1, 2]]]])", "[[[5, 10]]]"],
    [
      "depthwiseConv2d([[[2, 3]]], [[[[1, 10], [100, 1000]]]], {bias: [1, 2, 3, 4]})",
      "[[[3, 22, 303, 3004]]]",
    ],
    ["depthwiseConv2d([[[2, 3]]], [[[10, 100]]], {bias: 1})", "[[[21, 301]]]"],
  ])("%s", (program, expected) => {
    expect(evaluate(program)).toEqual(JSON.parse(expected));
  });

  it("has the size of the example in Keras' documentation", () => {
    const network = "[10, 10, 12], [{type: 'depthwiseConv2d', size: 3, stride: 3}]";
    expect(evaluate(`outputShape(${network})`)).toEqual([3, 3, 12]);
  });
});

describe("depthwiseConv2d refuses", () => {
  it("filters for another number of channels", () => {
    expect(issuesOf("depthwiseConv2d(ones([2, 2, 3]), ones([2, 2, 2]))")).toMatchObject([
      { code: "channels-differ", data: { operation: "depthwiseConv2d", image: 3, filters: 2 } },
    ]);
  });

  it("a bias for another number of outputs", () => {
    // 2 channels · 2 filters = 4
    expect(codesOf("depthwiseConv2d(ones([1, 1, 2]), ones([1, 1, 2, 2]), {bias: [1, 2]})")).toEqual([
      "wrong-argument",
    ]);
  });

  it("groups, which it does not have", () => {
    expect(codesOf("depthwiseConv2d(ones([1, 1]), ones([1, 1]), {groups: 1})")).toEqual(["unknown-option"]);
  });
});
