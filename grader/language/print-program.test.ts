import { expect, test } from "vitest";
import { valueIn } from "../testing/outcome";
import { parseProgram } from "./parse-program";
import { printProgram } from "./print-program";

const printed = (text: string) => printProgram(valueIn(parseProgram(text)));

test.each([
  "conv2d(R, f, {padding: 1, stride: [2, 1]})",
  "a + b - (c - d)",
  "(a + b) * -c / (d / e)",
  "-(a + b)",
  "relu(weights[0] * channel(A, 0))",
  'downsample(X, {by: "average"})',
  "(a + b)[1]",
  "[[1, 2], [3, x]]",
])("%s is written as it was", (text) => {
  expect(printed(text)).toBe(text);
});

test("brackets and spaces that do nothing are left out, and long lists", () => {
  expect(printed("((a*b))+ (c)")).toBe("a * b + c");
  expect(printed("sum([[1,2,3,4,5],[1,2,3,4,5],[1,2,3,4,5]])")).toBe("sum([…])");
});
