import { expect, test } from "vitest";
import { partLabel } from "./part-label";

test.each([
  [0, 1, "Your answer"],
  [0, 2, "(a)"],
  [25, 30, "(z)"],
  [26, 30, "(aa)"],
])("part %d of %d is %s", (index, count, label) => {
  expect(partLabel(index, count)).toBe(label);
});
