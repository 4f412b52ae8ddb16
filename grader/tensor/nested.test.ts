import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tensor } from "../testing/arbitraries";
import { fromNested, nest, toNested } from "./nested";
import { cellCount, gridShape, sameShape } from "./shape";
import { Tensor } from "./tensor";

describe("nested lists", () => {
  test("of a tensor give the same tensor back, also after a trip as JSON", () => {
    fc.assert(
      fc.property(tensor(), (x) => {
        const back = fromNested(JSON.parse(JSON.stringify(toNested(x))));
        expect(back?.shape).toEqual(x.shape);
        // JSON writes -0 as 0.
        expect(Array.from(back?.data ?? [])).toEqual(Array.from(x.data, (cell) => cell + 0));
      }),
    );
  });

  test("of a scalar are a bare number", () => {
    expect(toNested(new Tensor([], Float64Array.of(7)))).toBe(7);
    expect(fromNested(7)?.shape).toEqual([]);
  });

  test.each([
    ["ragged rows", [[1, 2], [3]]],
    ["ragged depth", [[1, 2], 3]],
    ["ragged depth the other way", [1, [2]]],
    ["a row too many in a later plane", [[[1]], [[2], [3]]]],
    ["nothing", []],
    ["empty rows", [[], []]],
    ["text", [["1"]]],
    ["null", [[null]]],
    ["a hole", new Array(2)],
    ["infinity", [Number.POSITIVE_INFINITY]],
    ["no number", [Number.NaN]],
    ["an object", { 0: 1, length: 1 }],
    ["nothing at all", undefined],
  ])("of %s are no tensor", (_, value) => {
    expect(fromNested(value)).toBeNull();
  });

  test("nested a million deep are no tensor of this world, and no crash", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 1_000_000; level++) deep = [deep];
    expect(fromNested(deep)).toBeNull();
  });

  test("marks are nested by a shape; too few of them are a bug", () => {
    expect(nest([2, 2], [true, false, true, true])).toEqual([
      [true, false],
      [true, true],
    ]);
    expect(() => nest([2, 2], [true])).toThrow(RangeError);
  });
});

describe("shapes", () => {
  test.each([
    [[], [1, 1]],
    [[3], [1, 3]],
    [
      [2, 3],
      [2, 3],
    ],
    [
      [2, 3, 1],
      [2, 3],
    ],
    [
      [2, 3, 2],
      [2, 3, 2],
    ],
    [
      [1, 1, 1],
      [1, 1],
    ],
  ])("%j is written in a grid of %j", (shape, grid) => {
    expect(gridShape(shape)).toEqual(grid);
    expect(cellCount(grid)).toBe(cellCount(shape));
  });

  test("are the same only with the same axes", () => {
    expect(sameShape([2, 3], [2, 3])).toBe(true);
    expect(sameShape([2, 3], [3, 2])).toBe(false);
    expect(sameShape([2], [2, 1])).toBe(false);
  });

  test("a tensor whose cells do not fill its shape is a bug", () => {
    expect(() => new Tensor([2, 2], Float64Array.of(1))).toThrow(RangeError);
  });
});
