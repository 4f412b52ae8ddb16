import { describe, expect, test } from "vitest";
import { toNested } from "./nested";
import { parseTensor } from "./parse-tensor";
import { unframe } from "./unframe";

describe("what stands around a matrix is taken off", () => {
  const SQUARE = [
    [1, 2],
    [3, 4],
  ];
  test.each([
    ["A = [1 2; 3 4];"],
    ["A =\n\n     1     2\n     3     4\n"],
    ["Answer: [[1, 2], [3, 4]]"],
    ["result := [[1, 2], [3, 4]]"],
    ["x = np.array([[1, 2], [3, 4]])"],
    ["{{1, 2}, {3, 4}}"],
    ["a = {{1, 2},\n     {3, 4}};"],
    ["<tf.Tensor: shape=(2, 2), dtype=int32, numpy=\narray([[1, 2],\n       [3, 4]], dtype=int32)>"],
    ["tensor([[1., 2.],\n        [3., 4.]], device='cuda:0')"],
    ["\\begin{bmatrix} 1 & 2 \\\\ \\hline 3 & 4 \\end{bmatrix}"],
  ])("%j", (text) => {
    const read = parseTensor(text);
    expect(read.ok && toNested(read.value)).toEqual(SQUARE);
  });

  test("what is no frame stays", () => {
    expect(unframe(" 1/2 3 ")).toBe("1/2 3");
    expect(unframe("[[1, 2]]")).toBe("[[1, 2]]");
    expect(unframe("f(x) = 2")).toBe("f(x) = 2");
  });

  test("a frame of 100 kB takes no time", { timeout: 2_000 }, () => {
    for (const part of ["<tf.Tensor numpy=", "A = ", "{{", "array("]) {
      expect(parseTensor(part.repeat(100_000 / part.length)).ok).toBe(false);
    }
  });
});
