import { expect, test } from "vitest";
import { sumLines } from "./sum-lines";
import { cellOf, continued, term } from "./testing/sample-trace";

const range = (count: number) => [...Array(count).keys()];

/** A window of rows × columns over each channel, a 1 everywhere. */
const window = (rows: number, columns: number, channels: number) =>
  cellOf(
    range(rows).flatMap((row) =>
      range(columns).flatMap((column) =>
        range(channels).map((channel) => term({ from: [row, column, channel], value: 1, weight: 2 })),
      ),
    ),
  );

const lines = (cell: ReturnType<typeof window>) =>
  sumLines(cell, continued.right).map(({ of, terms, result, short }) => [of, terms.length, result, short]);

test("one line for each row of the window, with what it comes to", () => {
  // Three products of 2 in each row.
  expect(lines(window(3, 3, 1))).toEqual([
    [null, 3, 6, false],
    [null, 3, 6, false],
    [null, 3, 6, false],
  ]);
});

test("a short sum is one line", () => {
  expect(lines(window(2, 2, 1))).toEqual([[null, 4, 8, false]]);
});

test("channels are named, each once", () => {
  expect(lines(window(2, 2, 2))).toEqual([
    ["channel 1", 2, 4, false],
    [null, 2, 4, false],
    ["channel 2", 2, 4, false],
    [null, 2, 4, false],
  ]);
});

test("of a large window each channel is told as a whole", () => {
  // 5 rows in each of 3 channels would be 15 lines; 25 products of 2 make 50.
  expect(lines(window(5, 5, 3))).toEqual([
    ["channel 1", 25, 50, true],
    ["channel 2", 25, 50, true],
    ["channel 3", 25, 50, true],
  ]);
});

test("one cell of each of many channels stands in one line", () => {
  expect(lines(window(1, 1, 6))).toEqual([[null, 6, 12, false]]);
});

test("under a maximum a line comes to its largest", () => {
  const values = [3, 9, 1, 4, 2];
  const cell = cellOf(
    values.map((value, index) => term({ from: [index < 3 ? 0 : 1, index], value })),
    { reduce: "maximum" },
  );
  expect(sumLines(cell, continued.right).map(({ result }) => result)).toEqual([9, 4]);
});

test("a cell without terms has no lines", () => {
  expect(sumLines(cellOf([]), continued.right)).toEqual([]);
});
