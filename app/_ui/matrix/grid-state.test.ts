import { describe, expect, test } from "vitest";
import { cellIndex, EMPTY_GRID, type Grid, resizeGrid } from "./grid";
import { type GridAction, type GridState, gridReducer, initialGridState } from "./grid-state";

const grid = (rows: number, columns: number, text: string): Grid => ({
  rows,
  columns,
  channels: null,
  cells: text.split(" "),
});

const run = (start: Grid, ...actions: GridAction[]): GridState =>
  actions.reduce(gridReducer, initialGridState(start));

describe("the size", () => {
  test("cells appear once both sides are chosen", () => {
    const half = run(EMPTY_GRID, { type: "resize", size: { rows: 2 } });
    expect(half.grid.cells).toEqual([]);
    expect(gridReducer(half, { type: "resize", size: { columns: 3 } }).grid.cells).toHaveLength(6);
  });

  test("values that fit stay in their row and column", () => {
    const start = grid(2, 3, "a b c d e f");
    expect(resizeGrid(start, { rows: 3, columns: 2, channels: null }).cells).toEqual([
      "a",
      "b",
      "d",
      "e",
      "",
      "",
    ]);
  });

  test("a matrix becomes the first channel, and the first channel a matrix", () => {
    const start = grid(1, 2, "a b");
    const stacked = resizeGrid(start, { rows: 1, columns: 2, channels: 2 });
    expect(stacked.cells).toEqual(["a", "", "b", ""]);
    expect(stacked.cells[cellIndex(stacked, { row: 0, column: 1, channel: 0 })]).toBe("b");
    expect(resizeGrid(stacked, start).cells).toEqual(["a", "b"]);
  });

  test("typing 12 passes through 1 and loses nothing", () => {
    const { grid: after } = run(
      grid(2, 2, "a b c d"),
      { type: "resize", size: { rows: 1 } },
      { type: "resize", size: { rows: 12 } },
    );
    expect(after.cells.slice(0, 4)).toEqual(["a", "b", "c", "d"]);
  });

  test("undo restores what a smaller size dropped, in one step", () => {
    const start = grid(2, 2, "a b c d");
    const undone = run(
      start,
      { type: "resize", size: { rows: 1 } },
      { type: "resize", size: { columns: 1 } },
      { type: "undo" },
    );
    expect(undone.grid).toEqual(start);
  });

  test("a size chosen after another change starts from that change", () => {
    const { grid: after } = run(
      grid(1, 2, "a b"),
      { type: "resize", size: { columns: 1 } },
      { type: "settle" },
      { type: "resize", size: { columns: 2 } },
    );
    expect(after.cells).toEqual(["a", ""]);
  });
});

describe("undo and redo", () => {
  test("letters typed into one cell are one step, another cell is another", () => {
    const state = run(
      grid(1, 2, "a b"),
      { type: "type", index: 0, text: "1" },
      { type: "type", index: 0, text: "12" },
      { type: "type", index: 1, text: "3" },
    );
    const once = gridReducer(state, { type: "undo" });
    expect(once.grid.cells).toEqual(["12", "b"]);
    expect(gridReducer(once, { type: "undo" }).grid.cells).toEqual(["a", "b"]);
  });

  test("returning to a cell later is a step of its own", () => {
    const state = run(
      grid(1, 1, "a"),
      { type: "type", index: 0, text: "1" },
      { type: "settle" },
      { type: "type", index: 0, text: "2" },
      { type: "undo" },
    );
    expect(state.grid.cells).toEqual(["1"]);
  });

  test("redo returns what undo took, until something new is typed", () => {
    const undone = run(grid(1, 1, "a"), { type: "type", index: 0, text: "1" }, { type: "undo" });
    expect(gridReducer(undone, { type: "redo" }).grid.cells).toEqual(["1"]);
    const retyped = gridReducer(undone, { type: "type", index: 0, text: "7" });
    expect(gridReducer(retyped, { type: "redo" }).grid.cells).toEqual(["7"]);
  });

  test("with nothing to undo or redo the state stays the very same", () => {
    const state = initialGridState(grid(1, 1, "a"));
    expect(gridReducer(state, { type: "undo" })).toBe(state);
    expect(gridReducer(state, { type: "redo" })).toBe(state);
  });

  test("a pasted matrix replaces the grid and can be undone", () => {
    const pasted = grid(1, 3, "1 2 3");
    const state = run(grid(2, 1, "a b"), { type: "replace", grid: pasted });
    expect(state.grid).toEqual(pasted);
    expect(gridReducer(state, { type: "undo" }).grid.cells).toEqual(["a", "b"]);
  });
});

describe("the paste box", () => {
  test("what was read takes the place of the text and can be undone", () => {
    const matrix = grid(1, 2, "1 2");
    const state = run(EMPTY_GRID, { type: "text", text: "1 2" }, { type: "read", text: "1 2", grid: matrix });
    expect(state).toMatchObject({ grid: matrix, text: "" });
    expect(gridReducer(state, { type: "undo" }).grid).toEqual(EMPTY_GRID);
  });

  test("what was typed while it was read is not overwritten", () => {
    const state = run(EMPTY_GRID, { type: "text", text: "1 2 3" });
    expect(gridReducer(state, { type: "read", text: "1 2", grid: grid(1, 2, "1 2") })).toBe(state);
    const sized = run(grid(1, 1, "a"), { type: "text", text: "1 2" });
    expect(gridReducer(sized, { type: "read", text: "1 2", grid: grid(1, 2, "1 2") })).toBe(sized);
  });

  test("unread text is there again when the size is undone", () => {
    const state = run(
      EMPTY_GRID,
      { type: "text", text: "one two" },
      { type: "resize", size: { rows: 1, columns: 1 } },
      { type: "undo" },
    );
    expect(state).toMatchObject({ grid: EMPTY_GRID, text: "one two" });
  });
});
