import { expect, test } from "vitest";
import { beyondGrid, planeValues } from "./plane-values";
import { continued } from "./testing/sample-trace";

const { presumed } = continued;
const [drawn] = presumed?.inputs ?? [];

test("around the grid stands its fill, and what windows read there", () => {
  if (presumed === null || drawn === undefined) throw new Error("the sample has two sides");
  const beyond = beyondGrid(presumed.cells, { input: 0, channel: 0, drawn });
  const at = planeValues(drawn, 0, beyond);
  expect([at(0, 0), at(3, 2), at(-1, 0), at(4, -1), at(4, 0), at(4, 3)]).toEqual([1, 4, 0, 0, 5, 5]);
  expect(planeValues({ ...drawn, fill: null }, 0, new Map())(-1, 0)).toBeNull();
});

test("channels are read apart", () => {
  if (drawn === undefined) throw new Error("the sample has an input");
  const two = { ...drawn, grid: { shape: [1, 2, 2] as const, values: [1, 10, 2, 20] } };
  const values = [0, 1].map((channel) => planeValues(two, channel, new Map()));
  expect(values.map((at) => [at(0, 0), at(0, 1)])).toEqual([
    [1, 2],
    [10, 20],
  ]);
});
