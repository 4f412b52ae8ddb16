import { expect, test } from "vitest";
import { nextCell } from "./next-cell";

const size = { rows: 3, columns: 3 };
const middle = { row: 1, column: 1 };
const caret = (start: number, end = start, length = 2) => ({ start, end, length });

test.each([
  // key, caret in a text of two letters, the cell it leads to (from row 1, column 1)
  ["ArrowUp", caret(1), { row: 0, column: 1 }],
  ["ArrowDown", caret(1), { row: 2, column: 1 }],
  ["Enter", caret(1), { row: 2, column: 1 }],
  ["ArrowLeft", caret(0), { row: 1, column: 0 }],
  ["ArrowLeft", caret(1), null],
  ["ArrowRight", caret(2), { row: 1, column: 2 }],
  ["ArrowRight", caret(1), null],
  ["ArrowLeft", caret(0, 2), { row: 1, column: 0 }],
  ["ArrowRight", caret(0, 2), { row: 1, column: 2 }],
  ["ArrowRight", caret(0, 1), null],
  ["ArrowLeft", caret(0, 0, 0), { row: 1, column: 0 }],
  ["ArrowRight", caret(0, 0, 0), { row: 1, column: 2 }],
  ["5", caret(2), null],
  ["Tab", caret(2), null],
] as const)("%s with the caret at %o leads to %o", (key, caretAt, expected) => {
  expect(nextCell(middle, size, { key, shift: false, caret: caretAt })).toEqual(expected);
});

test("shift turns Enter around and leaves arrows to the selection", () => {
  expect(nextCell(middle, size, { key: "Enter", shift: true, caret: caret(0) })).toEqual({
    row: 0,
    column: 1,
  });
  expect(nextCell(middle, size, { key: "ArrowLeft", shift: true, caret: caret(0) })).toBeNull();
});

test.each(["ArrowUp", "ArrowLeft"])("%s stays in the first cell", (key) => {
  expect(nextCell({ row: 0, column: 0 }, size, { key, shift: false, caret: caret(0) })).toBeNull();
});

test.each(["ArrowDown", "ArrowRight", "Enter"])("%s stays in the last cell", (key) => {
  expect(nextCell({ row: 2, column: 2 }, size, { key, shift: false, caret: caret(2) })).toBeNull();
});
