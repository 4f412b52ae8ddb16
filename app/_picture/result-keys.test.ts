import { expect, test } from "vitest";
import { resultKey } from "./result-keys";

const SIDES = [3, 4, 2] as const;

test.each([
  ["ArrowRight", false, [1, 2, 0]],
  ["ArrowLeft", false, [1, 0, 0]],
  ["ArrowUp", false, [0, 1, 0]],
  ["ArrowDown", false, [2, 1, 0]],
  ["Home", false, [1, 0, 0]],
  ["End", false, [1, 3, 0]],
  ["Home", true, [0, 0, 0]],
  ["End", true, [2, 3, 0]],
  ["PageDown", false, [1, 1, 1]],
  ["PageUp", false, null],
  ["a", false, null],
] as const)("%s (far: %s) leads from row 2, column 2 to %j", (key, far, to) => {
  expect(resultKey(SIDES, [1, 1, 0], { key, far })).toEqual(to);
});

test("no key leads out of the grid", () => {
  expect(resultKey(SIDES, [0, 3, 1], { key: "ArrowRight", far: false })).toBeNull();
  expect(resultKey(SIDES, [0, 3, 1], { key: "ArrowUp", far: false })).toBeNull();
});
