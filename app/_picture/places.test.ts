import { expect, test } from "vitest";
import { flatIndex, isInside, placeInWords, walkIndex, walkPlace } from "./places";

const SIDES = [2, 3, 2] as const;

test("channels come last in the flat list", () => {
  // Cells before row 1, column 2: 1·3 + 2 = 5, each with two channels; then channel 1.
  expect(flatIndex(SIDES, [1, 2, 1])).toBe(11);
});

test("the walk goes through one channel before the next", () => {
  const walk = Array.from({ length: 12 }, (_, index) => walkPlace(SIDES, index));
  expect(walk.slice(0, 4)).toEqual([
    [0, 0, 0],
    [0, 1, 0],
    [0, 2, 0],
    [1, 0, 0],
  ]);
  expect(walk[6]).toEqual([0, 0, 1]);
  expect(walk.map((place) => place && walkIndex(SIDES, place))).toEqual([...Array(12).keys()]);
});

test("the walk has a beginning and an end", () => {
  expect(walkPlace(SIDES, -1)).toBeNull();
  expect(walkPlace(SIDES, 12)).toBeNull();
});

test.each([
  [[0, 0, 0], true],
  [[1, 2, 1], true],
  [[2, 0, 0], false],
  [[0, -1, 0], false],
  [[0, 0, 2], false],
] as const)("%j inside 2 × 3 × 2: %s", (place, inside) => {
  expect(isInside(SIDES, place)).toBe(inside);
});

test("a place in words names its channel where there are several", () => {
  expect(placeInWords([4, 4, 1], [3, 0, 0])).toBe("row 4, column 1");
  expect(placeInWords(SIDES, [0, 1, 1])).toBe("row 1, column 2, channel 2");
});
