import { expect, test } from "vitest";
import { regularShape } from "./regular-shape";

test.each([
  ["7", []],
  [[], [0]],
  [["1", "2", "3"], [3]],
  [[[["1"], ["2"], ["3"]]], [1, 3, 1]],
  [[["1", "2"], ["3"]], null],
  [[["1"], "2"], null],
  [["2", ["1"]], null],
  [[[]], [1, 0]],
])("%j has the shape %j", (answer, shape) => {
  expect(regularShape(answer)).toEqual(shape);
});
