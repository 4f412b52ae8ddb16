import { expect, test } from "vitest";
import { dropPlace } from "./drop-place";

test.each([
  [-5, null, 0],
  [15, null, 1],
  [25, null, 2],
  [500, null, 3],
  [35, 40, 3],
  [41, 40, "left"],
] as const)("at %d, with the second list from %j, it is %j", (height, leftOut, place) => {
  expect(dropPlace(height, { middles: [10, 20, 30], leftOut })).toBe(place);
});
