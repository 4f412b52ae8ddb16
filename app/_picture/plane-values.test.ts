import { expect, test } from "vitest";
import { planeValues } from "./plane-values";
import { continued } from "./testing/sample-trace";

const inputOf = (call: typeof continued.presumed) => {
  const [input] = call?.inputs ?? [];
  if (input === undefined) throw new Error("the sample has an input");
  return input;
};

test("around the grid stands its fill", () => {
  const at = planeValues(inputOf(continued.right), 0);
  expect([at(0, 0), at(3, 2), at(-1, 0), at(4, 0), at(9, 9)]).toEqual([1, 4, 0, 0, 0]);
});

test("or what is written out, and beyond that the fill", () => {
  const at = planeValues(inputOf(continued.presumed), 0);
  expect([at(3, 2), at(-1, 0), at(4, -1), at(4, 0), at(4, 3), at(4, 4), at(5, 0), at(4, 5)]).toEqual([
    4, 0, 0, 5, 5, 0, 0, 0,
  ]);
});

test("channels are read apart", () => {
  const two = { ...inputOf(continued.right), grid: { shape: [1, 2, 2] as const, values: [1, 10, 2, 20] } };
  const values = [0, 1].map((channel) => planeValues(two, channel));
  expect(values.map((at) => [at(0, 0), at(0, 1)])).toEqual([
    [1, 2],
    [10, 20],
  ]);
});
