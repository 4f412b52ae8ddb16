import { expect, test } from "vitest";
import type { PartOf } from "../kind-view";
import { verdictOf } from "../testing/verdict-of";
import { answerOfCells, cellMark, cellsInGrid, cellsOfAnswer } from "./cells";
import { cellForKey, paint, rectangle, toggleCell } from "./select-cells";

const at = (row: number, column: number) => ({ row, column });
const part: PartOf<"region"> = {
  id: "p",
  prompt: "",
  points: 100,
  kind: "region",
  rows: 3,
  columns: 4,
  values: null,
  most: null,
};

test.each([
  [null, []],
  ["", []],
  [
    [
      [1, 2],
      [0, 3],
    ],
    [at(1, 2), at(0, 3)],
  ],
  [[["1", "2"]], [at(1, 2)]],
  ["(1, 2), (0, 3)", [at(1, 2), at(0, 3)]],
  ["1 2", [at(1, 2)]],
  ["[[1, 2]]", [at(1, 2)]],
  ["1 2 3", null],
  ["1.5 2", null],
  ["top left", null],
  [[[1, 2, 3]], null],
  [[["", 2]], null],
  [[1, 2], [at(1, 2)]],
])("%j names %j", (answer, cells) => {
  expect(cellsOfAnswer(answer)).toEqual(cells);
});

test("cells outside the grid, or twice, are not shown in it", () => {
  expect(cellsInGrid([[2, 3]], part)).toEqual([at(2, 3)]);
  expect(cellsInGrid([[3, 0]], part)).toBeNull();
  expect(cellsInGrid("0 0, 0 0", part)).toBeNull();
});

test("cells are sent as one reads, row by row", () => {
  expect(answerOfCells([at(1, 0), at(0, 3), at(0, 1)])).toEqual([
    [0, 1],
    [0, 3],
    [1, 0],
  ]);
  expect(answerOfCells([])).toBe("");
});

test("marks belong to the cells of the answer that was judged", () => {
  const judged = { answer: "1 0, 0 3", verdict: verdictOf({ cells: [true, false] }) };
  expect(cellMark(judged, at(1, 0))).toBe(true);
  expect(cellMark(judged, at(0, 3))).toBe(false);
  expect(cellMark(judged, at(2, 2))).toBeNull();
});

test("dragging takes the rectangle between the corners, whichever comes first", () => {
  const cells = [at(1, 1), at(1, 2), at(2, 1), at(2, 2)];
  expect(rectangle(at(1, 1), at(2, 2))).toEqual(cells);
  expect(rectangle(at(2, 1), at(1, 2))).toEqual(cells);
  expect(paint([at(0, 0), at(1, 1)], cells, true)).toEqual([at(0, 0), ...cells]);
  expect(paint([at(0, 0), at(1, 1)], cells, false)).toEqual([at(0, 0)]);
});

test("a press changes one cell; where one is asked for, it moves there", () => {
  expect(toggleCell([at(0, 0)], at(1, 1), false)).toEqual([at(0, 0), at(1, 1)]);
  expect(toggleCell([at(0, 0)], at(0, 0), false)).toEqual([]);
  expect(toggleCell([at(0, 0)], at(1, 1), true)).toEqual([at(1, 1)]);
});

test.each([
  ["ArrowUp", at(0, 2)],
  ["ArrowDown", at(1, 2)],
  ["ArrowLeft", at(0, 1)],
  ["ArrowRight", at(0, 3)],
  ["Home", at(0, 0)],
  ["End", at(0, 3)],
  ["Enter", null],
])("%s leads from row 1, column 3 to %j", (key, cell) => {
  expect(cellForKey(key, at(0, 2), part)).toEqual(cell);
});
