import { describe, expect, test } from "vitest";
import { valueIn } from "../testing/outcome";
import { toNested } from "./nested";
import { parseTensor } from "./parse-tensor";

const read = (text: string) => toNested(valueIn(parseTensor(text)));

const TWO_BY_TWO = [
  [1, 2],
  [3, 4],
];

describe("every clipboard gives the same two rows", () => {
  test.each([
    ["JSON", "[[1, 2], [3, 4]]"],
    ["JSON, tight", "[[1,2],[3,4]]"],
    ["JSON over lines", "[\n  [1, 2],\n  [3, 4]\n]\n"],
    ["JSON with a comma behind the last row", "[\n  [1, 2],\n  [3, 4],\n]"],
    ["JSON of strings", '[["1", "2"], ["6/2", "4"]]'],
    ["NumPy, printed", "[[1 2]\n [3 4]]"],
    ["NumPy, printed floats", "[[1. 2.]\n [3. 4.]]"],
    ["NumPy, printed in scientific notation", "[[1.e+00 2.e+00]\n [3.e+00 4.e+00]]"],
    ["NumPy, a line wrapped", "[[1\n  2]\n [3\n  4]]"],
    ["repr of an array", "array([[1, 2],\n       [3, 4]])"],
    ["repr of an array of floats", "array([[1., 2.],\n       [3., 4.]], dtype=float32)"],
    ["np.array", "np.array([[1, 2], [3, 4]])"],
    ["numpy.array with a type", "numpy.array( [[1, 2], [3, 4]] , dtype=np.float32 )"],
    ["PyTorch", "tensor([[1., 2.],\n        [3., 4.]], device='cuda:0')"],
    ["torch.tensor", "torch.tensor([[1,2],[3,4]])"],
    ["TensorFlow, printed", "tf.Tensor(\n[[1. 2.]\n [3. 4.]], shape=(2, 2), dtype=float32)"],
    ["wrapped MATLAB rows", "array([1 2; 3 4])"],
    ["MATLAB", "[1 2; 3 4]"],
    ["MATLAB with commas", "[1, 2; 3, 4]"],
    ["MATLAB over lines", "[1 2\n 3 4]"],
    ["MATLAB over lines with semicolons", "[1 2;\n 3 4];"],
    ["MATLAB indented with tabs", "[\n\t1 2\n\t3 4\n]"],
    ["brackets around every line", "[1, 2]\n[3, 4]"],
    ["brackets around every line, commas between", "[1, 2],\n[3, 4]"],
    ["a spreadsheet", "1\t2\n3\t4"],
    ["a spreadsheet, trailing line end", "1\t2\n3\t4\n"],
    ["a spreadsheet, Windows", "1\t2\r\n3\t4\r\n"],
    ["CSV", "1,2\n3,4\n"],
    ["CSV with semicolons", "1;2\r\n3;4\r\n"],
    ["one row per line", "1 2\n3 4"],
    ["one row per line, aligned", "  1   2\n\n  3   4  "],
    ["one row per line, commas", "1, 2\n3, 4"],
    ["rows by semicolon", "1 2; 3 4"],
    ["old Mac line ends", "1 2\r3 4"],
    ["bmatrix", "\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}"],
    ["bmatrix over lines", "\\begin{bmatrix}\n1 & 2 \\\\\n3 & 4 \\\\\n\\end{bmatrix}\n"],
    ["a row broken in two lines", "\\begin{bmatrix} 1\n& 2 \\\\ 3 &\n4 \\end{bmatrix}"],
    ["pmatrix in dollars", "$$\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}$$"],
    ["matrix between \\left and \\right", "\\left[\\begin{matrix}1 & 2\\\\3 & 4\\end{matrix}\\right]"],
    ["array environment", "\\left(\\begin{array}{cc}1&2\\\\3&4\\end{array}\\right)"],
    ["rows with extra space", "1 & 2 \\\\[2pt] 3 & 4"],
    ["fractions", "[[2/2, 4 / 2], [6/2, 12/3]]"],
    ["LaTeX fractions", "\\begin{bmatrix} \\frac{2}{2} & 2 \\\\ 3 & \\dfrac{8}{2} \\end{bmatrix}"],
    ["full-width digits", "[[\uff11, \uff12], [\uff13, \uff14]]"],
    ["no-break spaces", "[[1,\u00a02],\u00a0[3,\u00a04]]"],
    ["a byte order mark", "\ufeff1\t2\n3\t4"],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual(TWO_BY_TWO);
  });
});

describe("cells", () => {
  test.each([
    [
      "[[ 1. -2.]\n [-3.  4.]]",
      [
        [1, -2],
        [-3, 4],
      ],
    ],
    ["[[1.5e-03 2.0e+00]]", [[0.0015, 2]]],
    ["1 -2", [[1, -2]]],
    [
      "[1 -2; 3 +4]",
      [
        [1, -2],
        [3, 4],
      ],
    ],
    ["\u22121 2", [[-1, 2]]],
    ["[[\u22121, 2]]", [[-1, 2]]],
    ["[[1-2, 3]]", [[-1, 3]]],
    ["[[1 - 2, 3]]", [[-1, 3]]],
    ["[[(5 -3)/2, 1]]", [[1, 1]]], // in parentheses there is one way to read it
    ["1/2 3/4", [[0.5, 0.75]]],
    ["1 / 2\t3", [[0.5, 3]]],
    ["[[1/2, 1/3]]", [[0.5, 1 / 3]]],
    ["\u00bd 1", [[0.5, 1]]],
    ["[[-0, 0]]", [[0, 0]]],
  ])("%j", (text, cells) => {
    expect(read(text)).toEqual(cells);
  });
});

describe("size", () => {
  test.each([
    ["7", [1, 1]],
    ["1/2", [1, 1]],
    ["[7]", [1, 1]],
    ["1 2 3", [1, 3]],
    ["[1, 2, 3]", [1, 3]],
    ["array([1, 2, 3])", [1, 3]],
    ["[1, 2, 3,]", [1, 3]],
    ["1\n2\n3", [3, 1]],
    ["[1; 2; 3]", [3, 1]],
    ["[[1], [2]]", [2, 1]],
    ["[[[1, 2], [3, 4], [5, 6]]]", [1, 3, 2]],
    ["[[[1. 2.]\n  [3. 4.]]\n\n [[5. 6.]\n  [7. 8.]]\n\n [[9. 9.]\n  [9. 9.]]]", [3, 2, 2]],
    ["[[[1,2]],[[3,4]]],", null],
    ["[[[[1]]]]", [1, 1, 1, 1]],
  ])("%j has the size %j", (text, shape) => {
    const result = parseTensor(text);
    expect(result.ok ? result.value.shape : null).toEqual(shape);
  });

  test("three-deep lists are rows, columns, channels", () => {
    expect(Array.from(valueIn(parseTensor("[[[1, 10], [2, 20]], [[3, 30], [4, 40]]]")).data)).toEqual([
      1, 10, 2, 20, 3, 30, 4, 40,
    ]);
  });
});
