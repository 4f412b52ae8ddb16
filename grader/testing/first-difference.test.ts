import { describe, expect, it } from "vitest";
import { Tensor } from "../tensor/tensor";
import { firstDifference } from "./first-difference";

const cells = (...values: readonly number[]) => new Tensor([values.length], Float64Array.from(values));

describe("firstDifference", () => {
  it.each([
    ["equal cells", cells(1, -2), cells(1, -2)],
    ["a number and a number", 3, 3],
    ["cells within 1e-5 of a small magnitude", cells(0.5), cells(0.500009)],
    ["cells within 1e-5 of their magnitude", cells(100_000), cells(100_000.9)],
    ["both zeros", cells(-0), cells(0)],
  ])("finds none between %s", (_, found, expected) => {
    expect(firstDifference(found, expected)).toBeNull();
  });

  it.each([
    ["NaN and NaN", cells(Number.NaN), cells(Number.NaN)],
    ["NaN and a number", cells(Number.NaN), cells(1)],
    ["a number and NaN", cells(1), cells(Number.NaN)],
    ["NaN and Infinity", cells(Number.NaN), cells(Number.POSITIVE_INFINITY)],
    ["Infinity and Infinity", cells(Number.POSITIVE_INFINITY), cells(Number.POSITIVE_INFINITY)],
    ["cells 2e-5 apart", cells(1), cells(1.00002)],
    ["cells 2e-5 of their magnitude apart", cells(100_000), cells(100_002)],
    ["the last cells", cells(1, 2, 3), cells(1, 2, 4)],
    ["a vector and a column", cells(1, 2), new Tensor([2, 1], Float64Array.of(1, 2))],
    ["a number and a vector of one", 1, cells(1)],
    ["a text and a number", "1", 1],
  ])("finds one between %s", (_, found, expected) => {
    expect(firstDifference(found, expected)).toEqual(expect.any(String));
  });
});
