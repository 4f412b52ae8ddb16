import { expect, test } from "vitest";
import { excerpt, gapsIn, paddedArea, windowOver } from "./covered";
import { continued, term } from "./testing/sample-trace";

const [input] = continued.right.inputs;

test("the window reaches over the gaps of a dilated kernel", () => {
  const terms = [0, 2, 4].flatMap((row) => [1, 3].map((column) => term({ from: [row, column], value: 1 })));
  expect(windowOver(terms)).toEqual({ top: 0, left: 1, bottom: 5, right: 4 });
  expect(windowOver([])).toBeNull();
});

test("what a dilated kernel leaves out lies between what it covers", () => {
  const terms = [0, 2].flatMap((row) => [0, 2].map((column) => term({ from: [row, column], value: 1 })));
  expect(gapsIn({ top: 0, left: 0, bottom: 3, right: 3 }, terms)).toEqual([
    [0, 1],
    [1, 0],
    [1, 1],
    [1, 2],
    [2, 1],
  ]);
});

test("an input is drawn with its padding, and as far as a window reaches", () => {
  if (input === undefined) throw new Error("the sample has no input");
  expect(paddedArea(input, null)).toEqual({ top: -1, left: -1, bottom: 5, right: 5 });
  const reached = { top: -2, left: 0, bottom: 1, right: 7 };
  expect(paddedArea(input, reached)).toEqual({ top: -2, left: -1, bottom: 5, right: 7 });
});

test("a plane up to 32 a side is drawn whole", () => {
  const whole = { top: -1, left: 0, bottom: 31, right: 32 };
  expect(excerpt(whole, { top: 29, left: 29, bottom: 32, right: 32 })).toEqual(whole);
});

test.each([
  // end of the window, first row drawn: jumps of 16 until the end lies inside, never beyond the last row
  [3, 0],
  [32, 0],
  [33, 16],
  [48, 16],
  [49, 32],
  [100, 68],
])("with a window that ends after row %i the excerpt of 100 begins at %i", (bottom, top) => {
  const whole = { top: 0, left: 0, bottom: 100, right: 4 };
  const drawn = excerpt(whole, { top: bottom - 3, left: 0, bottom, right: 3 });
  expect(drawn).toEqual({ top, left: 0, bottom: top + 32, right: 4 });
});
