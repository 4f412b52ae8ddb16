import { describe, expect, it } from "vitest";
import { codesOf, evaluate, issuesOf, values } from "../testing/evaluate";

describe("convTranspose2d as published", () => {
  // Zhang et al., Dive into Deep Learning, section 14.10.
  const dive = values({
    x: "[[0, 1], [2, 3]]",
    f: "[[0, 1], [2, 3]]",
  });

  it.each([
    ["convTranspose2d(x, f)", "[[0, 0, 1], [0, 4, 6], [4, 12, 9]]"],
    ["convTranspose2d(x, f, {padding: 1})", "[[4]]"],
    ["convTranspose2d(x, f, {stride: 2})", "[[0, 0, 0, 1], [0, 0, 2, 3], [0, 2, 0, 3], [4, 6, 6, 9]]"],
  ])("in Dive into Deep Learning: %s", (program, expected) => {
    expect(evaluate(program, dive)).toEqual(JSON.parse(expected));
  });

  // Dumoulin & Visin, A guide to convolution arithmetic for deep learning: the figures' captions.
  it.each([
    ["4.1", 2, "size: 3", 4],
    ["4.2", 6, "size: 4, padding: 2", 5],
    ["4.3", 5, "size: 3, padding: 1", 5],
    ["4.4", 7, "size: 3, padding: 2", 5],
    ["4.5", 2, "size: 3, stride: 2", 5],
    ["4.6", 3, "size: 3, stride: 2, padding: 1", 5],
    ["4.7", 3, "size: 3, stride: 2, padding: 1, outputPadding: 1", 6],
  ])("figure %s of the guide: input %i, %s", (_, input, settings, rows) => {
    const layer = `{type: "convTranspose2d", filters: 1, ${settings}}`;
    expect(evaluate(`outputShape([${input}, ${input}, 1], [${layer}])`)).toEqual([rows, rows, 1]);
    const [, size] = /size: (\d)/.exec(settings) ?? [];
    const options = settings.replace(/size: \d(, )?/, "");
    const computed = evaluate(
      `convTranspose2d(ones([${input}, ${input}]), ones([${size}, ${size}]), {${options}})`,
    );
    expect(computed).toHaveLength(rows);
  });

  it.each([
    // PyTorch, ConvTranspose2d: a 12 × 12 image taken down by 3 × 3, stride 2, padding 1, and up again
    ["[6, 6, 16]", "filters: 16, size: 3, stride: 2, padding: 1, outputPadding: 1", "[12, 12, 16]"],
    // Keras, Conv2DTranspose: 10 × 8 with a 2 × 2 kernel and stride 2
    ["[10, 8, 128]", "filters: 32, size: 2, stride: 2", "[20, 16, 32]"],
  ])("a documented size: %s by %s", (input, settings, expected) => {
    expect(evaluate(`outputShape(${input}, [{type: "convTranspose2d", ${settings}}])`)).toEqual(
      JSON.parse(expected),
    );
  });
});

describe("convTranspose2d, worked out by hand", () => {
  it.each([
    // copies 1·(1 10 100) and 2·(1 10 100), two columns apart: 1, 10, 100 + 2, 20, 200
    ["convTranspose2d([[1, 2]], [[1, 10, 100]], {stride: [1, 2]})", "[[1, 10, 102, 20, 200]]"],
    // the same without its first column, then without its last two
    [
      "convTranspose2d([[1, 2]], [[1, 10, 100]], {stride: [1, 2], padding: [[0, 0], [1, 0]]})",
      "[[10, 102, 20, 200]]",
    ],
    [
      "convTranspose2d([[1, 2]], [[1, 10, 100]], {stride: [1, 2], padding: [[0, 0], [0, 2]]})",
      "[[1, 10, 102]]",
    ],
    // outputPadding uncovers one of the two columns cut off on the right
    [
      "convTranspose2d([[1, 2]], [[1, 10, 100]], {stride: [1, 2], padding: [0, 1], outputPadding: [0, 1]})",
      "[[10, 102, 20, 200]]",
    ],
    // without padding, it adds a column of zeros
    ["convTranspose2d([[1, 2]], [[1, 10]], {stride: [1, 2], outputPadding: [0, 1]})", "[[1, 10, 2, 20, 0]]"],
    // a stride beyond the kernel leaves gaps
    ["convTranspose2d([[1, 2]], [[1]], {stride: [1, 3]})", "[[1, 0, 0, 2]]"],
    // "same" with stride 2 and kernel 3: 4 columns, the odd one cut off on the right
    ['convTranspose2d([[1, 2]], [[1, 10, 100]], {stride: [1, 2], padding: "same"})', "[[1, 10, 102, 20]]"],
    // and back again by outputPadding
    [
      'convTranspose2d([[1, 2]], [[1, 10, 100]], {stride: [1, 2], padding: "same", outputPadding: [0, 1]})',
      "[[1, 10, 102, 20, 200]]",
    ],
    // "same" with stride 1 and kernel 3: one column cut off on each side of 1, 10 + 2, 100 + 20, 200
    ['convTranspose2d([[1, 2]], [[1, 10, 100]], {padding: "same"})', "[[12, 120]]"],
    // two input channels are added up: 2·10 + 3·1000 and 2·1 + 3·100 for the two outputs
    ["convTranspose2d([[[2, 3]]], [[[[10, 1], [1000, 100]]]])", "[[[3020, 302]]]"],
    // a matrix with a bank has channels
    ["convTranspose2d([[2]], [[[[1, 10]]]])", "[[[2, 20]]]"],
  ])("%s", (program, expected) => {
    expect(evaluate(program)).toEqual(JSON.parse(expected));
  });
});

describe("convTranspose2d refuses", () => {
  it.each([
    ["as large as", "stride: 2, outputPadding: 2"],
    ["larger than", "stride: 2, outputPadding: 3"],
    ["as large, on one axis, as", "stride: [3, 2], outputPadding: [1, 2]"],
    ["without a stride, as large as", "outputPadding: 1"],
  ])("an outputPadding %s the stride: %s", (_, options) => {
    expect(issuesOf(`convTranspose2d(ones([2, 2]), ones([3, 3]), {${options}})`)).toMatchObject([
      { code: "wrong-argument", data: { operation: "convTranspose2d", name: "outputPadding" } },
    ]);
  });

  it.each([
    // 1 + 1 − 2 = 0 of 2 rows
    ["rows", "padding: 1"],
    ["columns", "padding: [[0, 0], [1, 1]]"],
    ["rows", "padding: 5"],
  ])("a padding that leaves no %s: %s", (axis, options) => {
    expect(issuesOf(`convTranspose2d([[1]], ones([2, 2]), {${options}})`)).toMatchObject([
      { code: "output-empty", data: { axis } },
    ]);
  });

  it("channels that differ, unfit options, unknown options", () => {
    expect(issuesOf("convTranspose2d(ones([2, 2, 3]), ones([2, 2, 2, 1]))")).toMatchObject([
      { code: "channels-differ", data: { image: 3, filters: 2 } },
    ]);
    expect(codesOf("convTranspose2d([[1]], [[1]], {outputPadding: -1})")).toEqual(["wrong-argument"]);
    expect(codesOf("convTranspose2d([[1]], [[1]], {outputPadding: 0.5})")).toEqual(["wrong-argument"]);
    expect(issuesOf("convTranspose2d([[1]], [[1]], {outputpadding: 0})")).toMatchObject([
      { code: "unknown-option", data: { nearest: "outputPadding" } },
    ]);
  });
});
