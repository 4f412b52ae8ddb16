import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unfitPadding } from "../testing/arbitraries";
import { evaluate, issuesOf, run } from "../testing/evaluate";

describe("padding", () => {
  // Every tap of the kernel weighs differently, so that no two paddings give the same result.
  const x = "[[1, 2], [3, 4]]";
  const f = "[[1, 10], [100, 1000]]";

  it.each([
    ["0", "[[0, 0], [0, 0]]"],
    ['"valid"', "[[0, 0], [0, 0]]"],
    ["1", "[[1, 1], [1, 1]]"],
    ["[1, 2]", "[[1, 1], [2, 2]]"],
    ["[0, 1]", "[[0, 0], [1, 1]]"],
    // kernel 2, stride 1: one row and one column, below and to the right
    ['"same"', "[[0, 1], [0, 1]]"],
  ])("%s means %s", (short, long) => {
    const [left, right] = [short, long].map((padding) =>
      evaluate(`conv2d(${x}, ${f}, {padding: ${padding}})`),
    );
    expect(left).toEqual(right);
  });

  it("puts top before bottom and left before right", () => {
    // 0 0 / 0 1 with the kernel's last tap, 1 0 / 0 0 with its first
    expect(evaluate(`conv2d([[1]], ${f}, {padding: [[1, 0], [1, 0]]})`)).toEqual([[1000]]);
    expect(evaluate(`conv2d([[1]], ${f}, {padding: [[0, 1], [0, 1]]})`)).toEqual([[1]]);
    expect(evaluate(`conv2d([[1]], ${f}, {padding: [[1, 0], [0, 1]]})`)).toEqual([[100]]);
    expect(evaluate(`conv2d([[1]], ${f}, {padding: [[0, 1], [1, 0]]})`)).toEqual([[10]]);
  });

  it("names what it found where it cannot be read", () => {
    expect(issuesOf("conv2d([[1]], [[1]], {padding: 0.5})")).toMatchObject([
      { code: "wrong-argument", data: { operation: "conv2d", name: "padding", found: "the number 0.5" } },
    ]);
  });

  it("ends at ten thousand", () => {
    expect(evaluate("outputShape([1, 1, 1], [{type: 'maxPool2d', size: 1, padding: 10000}])")).toEqual([
      20_001, 20_001, 1,
    ]);
    expect(issuesOf("maxPool2d([[1]], {size: 1, padding: 10001})")).toMatchObject([
      { code: "wrong-argument" },
    ]);
  });

  it.each([
    "conv2d(x, x, {padding: p})",
    "depthwiseConv2d(x, x, {padding: p})",
    "convTranspose2d(x, x, {padding: p})",
    "maxPool2d(x, {size: 1, padding: p})",
    "avgPool2d(x, {size: 1, padding: p})",
  ])("%s refuses everything else as a wrong argument", (program) => {
    fc.assert(
      fc.property(unfitPadding, (p) => {
        const result = run(program, { x: [[1]], p });
        expect(result).toMatchObject({
          ok: false,
          issues: [{ code: "wrong-argument", data: { name: "padding" } }],
        });
      }),
    );
  });
});
