import { describe, expect, test } from "vitest";
import { cellTexts, looksLikeNumber, plainGrid } from "./plain-grid";

describe("rows of plain text", () => {
  test.each([
    ["-1/3 2\n3 4", 2, 2, ["-1/3", "2", "3", "4"]],
    ["1\t2\n3\t4\n", 2, 2, ["1", "2", "3", "4"]],
    ["1\t\n\t4", 2, 2, ["1", "", "", "4"]],
    ["1\t2\t3\n4", 2, 3, ["1", "2", "3", "4", "", ""]],
    ["1\n\n3", 3, 1, ["1", "", "3"]],
    ["1 2\n\n3 4", 2, 2, ["1", "2", "3", "4"]],
    ["2,5\t3", 1, 2, ["2,5", "3"]],
  ])("%j keeps its cells", (text, rows, columns, cells) => {
    expect(plainGrid(text)).toEqual({ rows, columns, channels: null, cells });
  });

  test.each([
    "1 2 3\n4 5",
    "two words",
    "[1 2; 3 4]",
    "1, 2\n3, 4",
    "1 & 2",
    "Name\tScore",
    "\t\n\t",
    "1 / 2",
    "",
  ])("%j is left to the reader", (text) => expect(plainGrid(text)).toBeNull());

  test("more than is drawn is left to the reader", () => {
    expect(plainGrid("1 ".repeat(65))).toBeNull();
  });
});

test.each([
  ["[[1/3, 2], [3, 4]]", 4, ["1/3", "2", "3", "4"]],
  ["[1/3 2; 3 4]", 4, ["1/3", "2", "3", "4"]],
  ["\\begin{bmatrix}1/3 & 2\\\\3 & 4\\end{bmatrix}", 4, ["1/3", "2", "3", "4"]],
  ["[1 / 3, 2]", 2, null],
  ["array([1, 2])", 2, null],
])("the cells of %j are %j", (text, count, cells) => {
  expect(cellTexts(text, count)).toEqual(cells);
});

test.each(["1", " -1/3 ", "\u22122.5", "1e-3", "(2 + 1) / 4", ".5"])("%j looks like a number", (text) => {
  expect(looksLikeNumber(text)).toBe(true);
});

test.each(["", "nine", "2,5", "1 2", "-", "3e"])("%j does not look like a number", (text) => {
  expect(looksLikeNumber(text)).toBe(false);
});
