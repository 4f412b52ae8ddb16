import { expect, test } from "vitest";
import { nestedShape } from "./nested-shape";

test("one length for each level of lists", () => {
  expect(nestedShape(7)).toEqual([]);
  expect(nestedShape([126, 126, 16])).toEqual([3]);
  expect(nestedShape([[[1], [2], [3]]])).toEqual([1, 3, 1]);
});
