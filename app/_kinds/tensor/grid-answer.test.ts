import { expect, test } from "vitest";
import { answerOfGrid, flatMarks, gridOfAnswer, inGridOrder, textOfAnswer } from "./grid-answer";

test.each([
  // answer, rows, columns, channels, cells
  [
    [
      ["4", "6"],
      ["1/2", ""],
    ],
    2,
    2,
    null,
    ["4", "6", "1/2", ""],
  ],
  [[[["1", "2"]], [["3", "4"]]], 2, 1, 2, ["1", "2", "3", "4"]],
  [["1", "2", "3"], 1, 3, null, ["1", "2", "3"]],
  ["7", 1, 1, null, ["7"]],
  [[[1, -0.5]], 1, 2, null, ["1", "-0.5"]],
] as const)("%j fills its boxes", (answer, rows, columns, channels, cells) => {
  expect(gridOfAnswer(answer)).toEqual({ rows, columns, channels, cells });
});

test.each([[null], [""], [[]], ["1 2; 3"], ["nine"]])("%j has no size yet", (answer) => {
  expect(gridOfAnswer(answer)).toEqual({ rows: null, columns: null, channels: null, cells: [] });
});

const row = (cells: number) => Array.from({ length: cells }, () => "1");
const matrix = (rows: number, columns: number) => Array.from({ length: rows }, () => row(columns));

test.each([
  ["a ragged answer", [["1", "2"], ["3"]]],
  ["one wide row among many short ones", [row(300), ...matrix(299, 1)]],
  ["a cell with 20 channels", [[row(20), "1"]]],
  ["a side too long", matrix(1, 65)],
  ["too many cells", matrix(64, 33)],
  ["an empty row", [[]]],
  ["a fourth axis", [[[["1"]]]]],
])("no boxes hold %s", (_what, answer) => {
  expect(gridOfAnswer(answer).cells).toEqual([]);
});

test("the largest grid has its boxes", () => {
  expect(gridOfAnswer(matrix(64, 32)).cells).toHaveLength(2048);
});

test.each([
  [
    [
      ["4", "6"],
      ["1/2", ""],
    ],
  ],
  [[[["1", "2"]], [["3", "4"]]]],
])("%j comes back as it went", (answer) => {
  expect(answerOfGrid(gridOfAnswer(answer))).toEqual(answer);
});

test("one channel is not a matrix", () => {
  expect(answerOfGrid({ rows: 1, columns: 2, channels: 1, cells: ["1", "2"] })).toEqual([[["1"], ["2"]]]);
});

test("marks of two channels run along with their cells", () => {
  expect(flatMarks([[[true, false]], [[false, true]]])).toEqual([true, false, false, true]);
  expect(flatMarks(null)).toEqual([]);
});

test.each([
  [null, ""],
  [[["1"]], ""],
  ["7", ""],
  ["1 2; 3", "1 2; 3"],
  ["nine", "nine"],
])("what could not be read of %j is %j", (answer, text) => {
  expect(textOfAnswer(answer)).toBe(text);
});

// Two rows of one pixel with two channels: 1 and 10 above, 2 and 20 below.
test("channels that are written first stand with their cells", () => {
  const written = [
    [["1"], ["2"]],
    [["10"], ["20"]],
  ];
  const grid = { rows: 2, columns: 1, channels: 2, cells: ["1", "10", "2", "20"] };
  expect(gridOfAnswer(written, "CHW")).toEqual(grid);
  expect(answerOfGrid(grid, "CHW")).toEqual(written);
  expect(inGridOrder(["a", "b", "c", "d"], grid, "CHW")).toEqual(["a", "c", "b", "d"]);
});

test("a matrix is the same in every layout", () => {
  const grid = { rows: 1, columns: 2, channels: null, cells: ["1", "2"] };
  expect(gridOfAnswer([["1", "2"]], "CHW")).toEqual(grid);
  expect(answerOfGrid(grid, "CHW")).toEqual([["1", "2"]]);
});
