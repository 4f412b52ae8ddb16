import { expect, test } from "vitest";
import { addRun, asksFor } from "./known-trace";
import { continued, runOf } from "./testing/sample-trace";

test("runs are kept beside each other", () => {
  const known = addRun(addRun(null, runOf(continued, 0, 4)), runOf(continued, 8, 16));
  expect([...known.right.keys()].slice(0, 5)).toEqual(["0,0,0", "0,1,0", "0,2,0", "0,3,0", "2,0,0"]);
  expect(known.presumed.size).toBe(12);
});

test("another call begins anew", () => {
  const other = { ...runOf(continued, 8, 16), call: 1 };
  expect(addRun(addRun(null, runOf(continued, 0, 4)), other).right.size).toBe(8);
});

test("what is known is not asked for", () => {
  expect(asksFor(addRun(null, continued), [3, 3, 0])).toEqual([]);
});

test("a cell beyond the run is asked for from itself on", () => {
  // Row 4, column 1 is cell 12 of four in a row, three rows above it.
  expect(asksFor(addRun(null, runOf(continued, 0, 4)), [3, 0, 0])).toEqual([{ call: 0, first: 12 }]);
});

test("whoever steps back gets a run that ends there", () => {
  // Cells 12 to 15 are known; three before cell 11 make a run of four.
  expect(asksFor(addRun(null, runOf(continued, 12, 16)), [2, 3, 0])).toEqual([
    { call: 0, first: 8 },
    { call: 0, first: 11 },
  ]);
});

test("outside of both results there is nothing to ask for", () => {
  expect(asksFor(addRun(null, runOf(continued, 0, 4)), [4, 0, 0])).toEqual([]);
});

test("places are counted in the grid that holds both results", () => {
  const right = { ...continued.right, output: { shape: [2, 2, 1] as const, values: [0, 0, 0, 0] } };
  const known = addRun(null, runOf({ ...continued, right }, 0, 1));
  // Row 2, column 1 is the third cell of 2 × 2, and the fifth of the 4 × 4 beside it.
  expect(asksFor(known, [1, 0, 0])).toEqual([{ call: 0, first: 4 }]);
  expect(asksFor(known, [3, 0, 0])).toEqual([{ call: 0, first: 12 }]);
});
