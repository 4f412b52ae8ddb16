import { expect, test } from "vitest";
import { markInWords, marksThatHold, sizeMark } from "./cell-marks";
import type { Grid } from "./grid";

const grid = (...cells: string[]): Grid => ({ rows: 1, columns: cells.length, channels: null, cells });
const judged = { grid: grid("4", "6"), marks: [true, false], size: true };

test("an unchanged cell keeps its mark, a changed one loses it", () => {
  expect(marksThatHold(grid("4", "7"), judged)).toEqual([true, null]);
});

test("typing the judged value again brings its mark back", () => {
  expect(marksThatHold(grid("4", "6"), judged)).toEqual([true, false]);
});

test("in another size no mark holds", () => {
  expect(marksThatHold(grid("4", "6", ""), judged)).toEqual([]);
  expect(marksThatHold({ ...grid("4", "6"), channels: 1 }, judged)).toEqual([]);
});

test("the size keeps its mark as long as it is the judged one", () => {
  expect(sizeMark(grid("1", "2"), { ...judged, size: false })).toBe(false);
  expect(sizeMark(grid("4"), judged)).toBeNull();
  expect(sizeMark(grid("4"), null)).toBeNull();
});

test("every mark has a word", () => {
  expect(([true, false, "unread", null] as const).map(markInWords)).toEqual([
    "right",
    "wrong",
    "cannot be read",
    null,
  ]);
});

test("before the first check there are no marks", () => {
  expect(marksThatHold(grid("4"), null)).toEqual([]);
});
