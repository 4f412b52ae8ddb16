import { expect, test } from "vitest";
import { Tensor } from "../tensor/tensor";
import { fillsLine } from "./fills-line";

const map = (...shape: number[]) =>
  new Tensor(shape, new Float64Array(shape.reduce((cells, side) => cells * side, 1)));

test.each([
  // 0 1 2 / 3 4 5
  ["a row", map(2, 3), [3, 4, 5], true],
  ["a column", map(2, 3), [1, 4], true],
  ["a row but for one cell", map(2, 3), [3, 4], false],
  ["cells of two rows and three columns", map(2, 3), [0, 4], false],
  // Channels of one pixel stand side by side: 0 1, 2 3 / 4 5, 6 7.
  ["a row of all channels", map(2, 2, 2), [4, 5, 6, 7], true],
  ["a column of all channels", map(2, 2, 2), [0, 1, 4, 5], true],
  ["one channel of a row", map(2, 2, 2), [0, 2], false],
  ["a vector, which has no lines", map(3), [0, 1, 2], false],
  ["a map of one row", map(1, 3), [0], false],
])("%s", (_, answer, cells, expected) => {
  expect(fillsLine(cells, answer)).toBe(expected);
});
