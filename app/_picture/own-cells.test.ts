import { expect, test } from "vitest";
import { firstPlace, isOwnResult, type OwnCells, ownCellAt } from "./own-cells";
import { continued } from "./testing/sample-trace";

/** The answer of the mock: its last row continues the image. */
const own: OwnCells = {
  sides: [4, 4, 1],
  // With a row of 5s below: 3·(4 + 5) + … = 24 at the sides, 36 in the middle.
  texts: ["6", "9", "9", "6", "12", "18", "18", "12", "18", "27", "27", "18", "24", "36", "36", "24"],
  marks: [...Array(12).fill(true), ...Array(4).fill(false)],
};
const alone = { ...continued, presumed: null, differsAt: null };

test("the answer is the result of the last call", () => {
  expect(isOwnResult(continued, own)).toBe(true);
  expect(isOwnResult({ ...continued, calls: [...continued.calls, { title: "relu" }] }, own)).toBe(false);
});

test("a call whose numbers the right cells are not is on the way to the answer", () => {
  expect(isOwnResult(alone, { ...own, texts: ["60", ...own.texts.slice(1)] })).toBe(false);
});

test("an answer of another size is the presumed result's, or nobody's", () => {
  const small: OwnCells = { sides: [2, 2, 1], texts: ["18", "18", "27", "27"], marks: Array(4).fill(null) };
  expect(isOwnResult(continued, small)).toBe(false);
  const { presumed } = continued;
  if (presumed === null) throw new Error("the sample has two sides");
  const valid = { ...presumed, output: { shape: [2, 2, 1] as const, values: [18, 18, 27, 27] } };
  expect(isOwnResult({ ...continued, presumed: valid }, small)).toBe(true);
  // Marked cell by cell, it has the right size, and this call is not what gives it.
  const marked = { ...small, marks: [true, true, false, false] };
  expect(isOwnResult({ ...continued, presumed: valid }, marked)).toBe(false);
});

test("what stands in a cell comes with its mark", () => {
  expect(ownCellAt(own, continued, [3, 1, 0])).toEqual({ text: "36", mark: false });
  expect(ownCellAt(own, continued, [4, 0, 0])).toBeNull();
  expect(ownCellAt(null, continued, [3, 1, 0])).toBeNull();
});

test("the picture begins where the two part, else at the first wrong cell, else at the first", () => {
  expect(firstPlace({ ...continued, differsAt: [3, 2, 0] }, own)).toEqual([3, 2, 0]);
  expect(firstPlace(alone, own)).toEqual([3, 0, 0]);
  expect(firstPlace(alone, { ...own, marks: Array(16).fill(true) })).toEqual([0, 0, 0]);
  expect(firstPlace(alone, null)).toEqual([0, 0, 0]);
});
