import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unfitStride } from "../testing/arbitraries";
import { codesOf, evaluate, issuesOf, run } from "../testing/evaluate";

const rowsOf = (input: number, layer: string) =>
  evaluate(`outputShape([${input}, ${input}, 1], [{${layer}}])`);

describe("output sizes", () => {
  // Dumoulin & Visin, A guide to convolution arithmetic for deep learning: the figures' captions.
  it.each([
    ["2.1", 4, "size: 3", 2],
    ["2.2", 5, "size: 4, padding: 2", 6],
    ["2.3", 5, "size: 3, padding: 1", 5],
    ["2.4", 5, "size: 3, padding: 2", 7],
    ["2.5", 5, "size: 3, stride: 2", 2],
    ["2.6", 5, "size: 3, stride: 2, padding: 1", 3],
    ["2.7", 6, "size: 3, stride: 2, padding: 1", 3],
    ["5.1", 7, "size: 3, dilation: 2", 3],
  ])("figure %s of the guide: input %i, %s", (_, input, settings, rows) => {
    expect(rowsOf(input, `type: "conv2d", filters: 1, ${settings}`)).toEqual([rows, rows, 1]);
  });

  // The examples in PyTorch's documentation of Conv2d and MaxPool2d, sizes by the formula given there.
  it.each([
    // ⌊(50 + 8 − 3) / 2⌋ + 1 = 28, (100 + 4 − 5) / 1 + 1 = 100
    [
      '[50, 100, 16], [{type: "conv2d", filters: 33, size: [3, 5], stride: [2, 1], padding: [4, 2]}]',
      [28, 100, 33],
    ],
    // dilated, the kernel spans 7 rows: ⌊(58 − 7) / 2⌋ + 1 = 26
    [
      '[50, 100, 16], [{type: "conv2d", filters: 33, size: [3, 5], stride: [2, 1], padding: [4, 2], dilation: [3, 1]}]',
      [26, 100, 33],
    ],
    // ⌊(50 − 3) / 2⌋ + 1 = 24, (32 − 2) / 1 + 1 = 31
    ['[50, 32, 16], [{type: "maxPool2d", size: [3, 2], stride: [2, 1]}]', [24, 31, 16]],
  ])("PyTorch's example %s", (network, expected) => {
    expect(evaluate(`outputShape(${network})`)).toEqual(expected);
  });

  // PyTorch: rounded up, but the last window must start inside the image or its left padding.
  it.each([
    // (7 − 2) / 2 = 2.5: floor 3 windows, ceil 4, the last starts at 6
    [7, "size: 2", 3, 4],
    // (4 − 1) / 2 = 1.5: a third window would start at 4, beyond the image
    [4, "size: 1, stride: 2", 2, 2],
    // padded 0 x x 0, (4 − 2) / 3: a second window would start at 3, in the right padding
    [2, "size: 2, stride: 3, padding: 1", 1, 1],
    // padded 0 x x x x 0, (6 − 3) / 2 = 1.5: a third window starts at 4, on the last of the image
    [4, "size: 3, stride: 2, padding: 1", 2, 3],
    // no remainder: nothing to round
    [6, "size: 2", 3, 3],
    // ResNet's pooling: (112 + 2 − 3) / 2 = 55.5: 56 rounded down, 57 rounded up
    [112, "size: 3, stride: 2, padding: 1", 56, 57],
    // "same" already covers everything: ⌈5/2⌉
    [5, 'size: 2, padding: "same"', 3, 3],
  ])("pooling %i with %s: %i windows, %i in ceil mode", (input, settings, floor, ceil) => {
    for (const type of ["maxPool2d", "avgPool2d"]) {
      expect(rowsOf(input, `type: "${type}", ${settings}`)).toEqual([floor, floor, 1]);
      expect(rowsOf(input, `type: "${type}", ${settings}, ceil: true`)).toEqual([ceil, ceil, 1]);
      const pooled = `${type}(ones([${input}, ${input}]), {${settings}, ceil: true})`;
      expect(evaluate(pooled)).toHaveLength(ceil);
    }
  });
});

describe("geometries that do not work out", () => {
  it.each([
    ["conv2d(ones([2, 3]), ones([3, 3]))", { axis: "rows", kernel: 3, input: 2 }],
    ["conv2d(ones([3, 2]), ones([3, 3]))", { axis: "columns", kernel: 3, input: 2 }],
    // dilated, 3 taps span 5 cells
    ["conv2d(ones([4, 4]), ones([3, 3]), {dilation: 2})", { axis: "rows", kernel: 5, input: 4 }],
    ["conv2d(ones([1, 1]), ones([4, 4]), {padding: 1})", { axis: "rows", kernel: 4, input: 3 }],
    ["depthwiseConv2d(ones([2, 2]), ones([3, 3]))", { axis: "rows", kernel: 3, input: 2 }],
    ["maxPool2d(ones([2, 2]), {size: 3})", { axis: "rows", kernel: 3, input: 2 }],
    ["avgPool2d(ones([2, 2]), {size: [1, 3]})", { axis: "columns", kernel: 3, input: 2 }],
    ["maxPool2d(ones([2, 2]), {size: 3, ceil: true})", { axis: "rows", kernel: 3, input: 2 }],
    [
      'outputShape([2, 2, 1], [{type: "conv2d", filters: 1, size: 3}])',
      { axis: "rows", kernel: 3, input: 2 },
    ],
  ])("%s", (program, data) => {
    expect(issuesOf(program)).toMatchObject([{ code: "kernel-too-large", data }]);
  });

  it.each([
    "conv2d(x, x, {stride: n})",
    "conv2d(x, x, {dilation: n})",
    "depthwiseConv2d(x, x, {stride: n})",
    "depthwiseConv2d(x, x, {dilation: n})",
    "convTranspose2d(x, x, {stride: n})",
    "maxPool2d(x, {size: n})",
    "maxPool2d(x, {size: 1, stride: n})",
    "maxPool2d(x, {size: 1, dilation: n})",
    "avgPool2d(x, {size: n})",
    "avgPool2d(x, {size: 1, stride: n})",
    "outputShape([4, 4, 1], [{type: 'conv2d', filters: 1, size: n}])",
    "outputShape([4, 4, 1], [{type: 'conv2d', filters: 1, size: 1, stride: n}])",
  ])("%s refuses 0, negative, fractional and other unfit values", (program) => {
    fc.assert(
      fc.property(unfitStride, (n) => {
        expect(run(program, { x: [[1]], n })).toMatchObject({
          ok: false,
          issues: [{ code: "wrong-argument" }],
        });
      }),
    );
  });

  it("has a budget for cells", () => {
    // 1002 · 1002
    expect(issuesOf("conv2d(ones([1000, 1000]), ones([1, 1]), {padding: 1})")).toMatchObject([
      { code: "tensor-too-large", data: { cells: 1_004_004, limit: 1_000_000 } },
    ]);
    expect(codesOf("maxPool2d([[1]], {size: 1, padding: 10000})")).toEqual(["tensor-too-large"]);
    expect(codesOf("avgPool2d([[1]], {size: 1, padding: 10000})")).toEqual(["tensor-too-large"]);
    expect(codesOf("depthwiseConv2d(ones([1000, 1000]), ones([1, 1]), {padding: 1})")).toEqual([
      "tensor-too-large",
    ]);
    expect(codesOf("convTranspose2d(ones([1000, 1000]), ones([2, 2]))")).toEqual(["tensor-too-large"]);
  });

  it("has a budget for work", () => {
    // 1000 · 1000 positions of 21 · 21 taps
    expect(issuesOf("conv2d(ones([1000, 1000]), ones([21, 21]), {padding: 10})")).toMatchObject([
      { code: "too-much-work", data: { multiplyAdds: 441_000_000, limit: 100_000_000 } },
    ]);
    expect(codesOf("maxPool2d(ones([1000, 1000]), {size: 21, stride: 1, padding: 10})")).toEqual([
      "too-much-work",
    ]);
    expect(codesOf("avgPool2d(ones([1000, 1000]), {size: 21, stride: 1, padding: 10})")).toEqual([
      "too-much-work",
    ]);
    expect(codesOf("depthwiseConv2d(ones([1000, 1000]), ones([21, 21]), {padding: 10})")).toEqual([
      "too-much-work",
    ]);
    expect(codesOf("convTranspose2d(ones([900, 900]), ones([30, 30]))")).toEqual(["too-much-work"]);
  });
});
