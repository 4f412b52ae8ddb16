import { expect, test } from "vitest";
import { plainText } from "./plain-text";

test.each([
  ["Freeze the base", "Freeze the base"],
  ["Freeze the *base*", "Freeze the base"],
  ["**Freeze** the `conv1` layer", "Freeze the conv1 layer"],
  ["a_1 and b_1", "a_1 and b_1"],
  ["$k^2$ weights", "k^2 weights"],
  ["$H \\times W \\times C$", "H × W × C"],
  ["$\\frac{1}{2}$", "frac12"],
  ["see [the paper](https://example.org)", "see the paper"],
  ["two\nlines", "two lines"],
  ["costs 5 \\$", "costs 5 $"],
])("%j reads %j", (source, text) => {
  expect(plainText(source)).toBe(text);
});
