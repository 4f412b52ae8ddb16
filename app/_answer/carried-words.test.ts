import { expect, test } from "vitest";
import { carriedWords } from "./carried-words";
import { partLabels } from "./part-label";

const labels = partLabels(["r", "g", "b", "sum"]);

test.each([
  [[], null],
  [["r"], "Marked from your own (a)."],
  [["r", "g"], "Marked from your own (a) and (b)."],
  [["r", "g", "b"], "Marked from your own (a), (b) and (c)."],
  [["gone"], "Marked from your own earlier answer."],
])("%j reads %j", (carriedFrom, words) => {
  expect(carriedWords(carriedFrom, labels)).toBe(words);
});
