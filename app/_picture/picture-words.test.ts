import { expect, test } from "vitest";
import { addRun } from "./known-trace";
import { announcement, headline, remark, walkedSides, whereabouts } from "./picture-words";
import { continued } from "./testing/sample-trace";

const { right } = continued;

test("a cell is called by its place, a lone number is not", () => {
  expect(headline([4, 4, 1], [3, 0, 0])).toBe("Row 4, column 1");
  expect(headline([4, 4, 3], [3, 0, 2])).toBe("Row 4, column 1, channel 3");
  expect(headline([1, 1, 1], [0, 0, 0])).toBe("The number");
});

test("a window over the border is worth a remark, and so is the first cell that differs", () => {
  expect(remark(continued, right.cells[0])).toBe("the window hangs over the border");
  // Row 2, column 2 of 4 × 4 has all eight neighbours.
  expect(remark(continued, right.cells[5])).toBe("");
  expect(remark(continued, undefined)).toBe("");
  expect(remark(continued, right.cells[12])).toBe(
    "the window hangs over the border · first cell where the two part",
  );
});

test("cells are counted row by row", () => {
  expect(whereabouts([4, 4, 1], [3, 0, 0])).toBe("cell 13 of 16");
  // The second channel begins after the sixteen of the first.
  expect(whereabouts([4, 4, 2], [0, 0, 1])).toBe("cell 17 of 32");
});

test("a cell that only the presumed result has is walked in that", () => {
  const small = { ...right, output: { shape: [2, 2, 1] as const, values: [] } };
  expect(walkedSides({ ...continued, right: small }, [1, 1, 0])).toEqual([2, 2, 1]);
  expect(walkedSides({ ...continued, right: small }, [3, 3, 0])).toEqual([4, 4, 1]);
});

test("both ways are heard, while it plays only the number", () => {
  const known = addRun(null, continued);
  // Zeros: 3 + 3 + 4 + 4 = 14. With 5 and 5 below: 24.
  expect(announcement(known, [3, 0, 0], false)).toBe(
    "As asked: Row 4, column 1: 0·1 + 3·1 + 3·1 + 0·1 + 4·1 + 4·1 + 0·1 + 0·1 + 0·1 = 14. " +
      "As your numbers seem to come about: " +
      "Row 4, column 1: 0·1 + 3·1 + 3·1 + 0·1 + 4·1 + 4·1 + 0·1 + 5·1 + 5·1 = 24.",
  );
  expect(announcement(known, [3, 0, 0], true)).toBe("Row 4, column 1: 14");
  const alone = addRun(null, { ...continued, presumed: null, differsAt: null });
  // The upper left corner covers 1 1 and 2 2: 6.
  expect(announcement(alone, [0, 0, 0], false)).toMatch(/^Row 1, column 1: .* = 6\.$/);
});
