import { expect, test } from "vitest";
import { EMPTY_GRID, type Grid } from "./grid";
import { pasteBlock } from "./paste-block";

const grid = (drawing: string): Grid => {
  const rows = drawing.split("/").map((row) => row.split(" ").map((cell) => (cell === "_" ? "" : cell)));
  return { rows: rows.length, columns: rows[0]?.length ?? 0, channels: null, cells: rows.flat() };
};
const at = (row: number, column: number, channel = 0) => ({ row, column, channel });
const plain = (drawing: string) => ({ grid: grid(drawing), whole: false });
const whole = (drawing: string) => ({ grid: grid(drawing), whole: true });

test.each([
  // grid, block, cursor, outcome
  ["a b c/d e f/g h i", plain("1 2/3 4"), at(1, 1), "filled", "a b c/d 1 2/g 3 4"],
  ["a b c/d e f/g h i", plain("1 2 3"), at(0, 0), "filled", "1 2 3/d e f/g h i"],
  ["a b/c d", plain("1 _"), at(1, 0), "filled", "a b/1 _"],
  ["a b/c d", whole("1 2/3 4"), at(0, 0), "filled", "1 2/3 4"],
  ["a b/c d", whole("1 2"), at(0, 0), "replaced", "1 2"],
  ["a b/c d", plain("1 2 3"), at(0, 0), "replaced", "1 2 3"],
  ["_ _/_ _", plain("1 2 3"), at(1, 1), "replaced", "1 2 3"],
])("%s, pasted %j at %j: %s %s", (before, block, place, how, after) => {
  expect(pasteBlock(grid(before), block, place)).toEqual({ grid: grid(after), how });
});

test("numbers are not lost to a block that does not fit in the middle", () => {
  expect(pasteBlock(grid("a b/c d"), plain("1 2/3 4"), at(1, 1))).toBeNull();
});

test("without a size there is nothing to fill", () => {
  expect(pasteBlock(EMPTY_GRID, plain("1 2"), at(0, 0))).toEqual({ grid: grid("1 2"), how: "replaced" });
});

test("a matrix is filled into the channel of the cursor, a stack is a whole", () => {
  const stack: Grid = { rows: 1, columns: 2, channels: 2, cells: ["a", "b", "c", "d"] };
  expect(pasteBlock(stack, plain("1 2"), at(0, 0, 1))?.grid.cells).toEqual(["a", "1", "c", "2"]);
  expect(pasteBlock(grid("a b"), { grid: stack, whole: true }, at(0, 0))).toEqual({
    grid: stack,
    how: "replaced",
  });
});
