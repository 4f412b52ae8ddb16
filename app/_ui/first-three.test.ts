import { expect, test } from "vitest";
import { firstThree } from "./first-three";

test("a long list is cut after three", () => {
  expect(firstThree(["a", "b", "c", "d"])).toEqual(["a", "b", "c", "d"]);
  expect(firstThree(["a", "b", "c", "d", "e", "f", "g", "h"])).toEqual(["a", "b", "c", "and 5 more"]);
});
