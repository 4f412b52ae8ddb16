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

test("a cell beyond the run is asked for with some before it", () => {
  // Row 4, column 1 is cell 12; 12 − 8 = 4. Asked twice over because both ways lack it.
  const [first, second] = asksFor(addRun(null, runOf(continued, 0, 4)), [3, 0, 0]);
  expect([first, second]).toEqual([
    { call: 0, first: 4 },
    { call: 0, first: 12 },
  ]);
});

test("outside of both results there is nothing to ask for", () => {
  expect(asksFor(addRun(null, runOf(continued, 0, 4)), [4, 0, 0])).toEqual([]);
});

test("a cell that only the presumed result has is asked for by its place there", () => {
  const right = { ...continued.right, output: { shape: [1, 1, 1] as const, values: [0] } };
  const known = addRun(null, runOf({ ...continued, right }, 0, 1));
  expect(asksFor(known, [0, 1, 0])).toEqual([
    { call: 0, first: 0 },
    { call: 0, first: 1 },
  ]);
});
